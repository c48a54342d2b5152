package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.workbook.EditedWorkbook;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A workbook that was exported, edited, and imported after others changed the plan. */
@DatabaseTest
class EditedExportTest {
    private static final String GOALS = "Obiettivi di direzione";

    private static ApplicationContext context;
    private static ImportService imports;
    private static ImportConfiguration milano;
    private static byte[] plan;

    @BeforeAll
    static void start() throws IOException {
        context = TestDatabase.context();
        imports = context.getBean(ImportService.class);
        milano = ImportConfiguration.find("milano").setup().orElseThrow();
        plan = Files.readAllBytes(Imports.CONFIG.resolve("milano/plan.json"));
    }

    @Test
    void fiveCorrectionsOfOthers_surviveAnOldFile() {
        inAPlan(goals -> {
            SpreadsheetFile file = export();
            for (Item goal : goals.subList(1, 6)) {
                revise(
                        goal.id(),
                        item -> item.with(item.code(), "Corretto " + item.code(), item.unit(), item.weight()));
            }
            SpreadsheetFile edited = title(file, goals.getFirst(), "Scritto nel file");

            ImportPreview preview = imports.preview(ada(), job(edited, false, OnConflict.REFUSE));
            done(imports.run(ada(), job(edited, false, OnConflict.REFUSE), ImportProgress.SILENT));

            assertThat(preview.ready()).isTrue();
            assertThat(preview.differences())
                    .singleElement()
                    .extracting(ImportedItemDifference::title)
                    .isEqualTo("Scritto nel file");
            assertThat(preview.problems()).extracting(Issue::code).contains("export.changed-since");
            assertThat(goals.subList(1, 6))
                    .allSatisfy(goal -> assertThat(title(goal)).startsWith("Corretto "));
            assertThat(title(goals.getFirst())).isEqualTo("Scritto nel file");
        });
    }

    @Test
    void fileNobodyEdited_changesNothing_whateverOthersDid() {
        inAPlan(goals -> {
            SpreadsheetFile file = export();
            revise(
                    goals.get(0).id(),
                    item -> item.withIndicators(
                            item.indicators().subList(1, item.indicators().size())));
            revise(
                    goals.get(1).id(),
                    item -> item.withIndicators(item.indicators().stream()
                            .map(each -> each.withTargetText("99"))
                            .toList()));
            remove(goals.get(2).id());
            ItemId added = add(goals.get(3));

            ImportPreview kept = imports.preview(ada(), job(file, false, OnConflict.REFUSE));
            ImportPreview removing = imports.preview(ada(), job(file, true, OnConflict.REFUSE));

            assertThat(kept.changes()).isFalse();
            assertThat(removing.changes()).isFalse();
            assertThat(tree().item(added)).isPresent();
        });
    }

    @Test
    void sameCellChangedOnBothSides_isToldAtTheCell_untilSomebodyDecides() {
        inAPlan(goals -> {
            Item goal = goals.getFirst();
            SpreadsheetFile file = export();
            revise(goal.id(), item -> item.with(item.code(), "Del piano", item.unit(), item.weight()));
            SpreadsheetFile edited = title(file, goal, "Del file");

            ImportPreview preview = imports.preview(ada(), job(edited, false, OnConflict.REFUSE));

            assertThat(preview.ready()).isFalse();
            assertThat(preview.conflicts()).isTrue();
            assertThat(preview.problems().getFirst().line(Locale.ITALIAN))
                    .contains("!")
                    .contains(String.valueOf(
                            EditedWorkbook.row(edited, GOALS, goal.id().toString())))
                    .contains("Titolo: il file dice Del file, ma intanto il piano dice Del piano (all’esportazione era "
                            + goal.title());
            assertThat(imports.run(ada(), job(edited, false, OnConflict.REFUSE), ImportProgress.SILENT))
                    .isInstanceOf(ImportRunOutcome.Refused.class);
            assertThat(title(goal)).isEqualTo("Del piano");

            assertThat(imports.preview(ada(), job(edited, false, OnConflict.KEEP_PLAN))
                            .changes())
                    .isFalse();
            done(imports.run(ada(), job(edited, false, OnConflict.TAKE_FILE), ImportProgress.SILENT));
            assertThat(title(goal)).isEqualTo("Del file");
        });
    }

    @Test
    void itemRemovedSince_doesNotComeBack_andIsToldWhenTheFileChangedIt() {
        inAPlan(goals -> {
            Item goal = goals.getFirst();
            SpreadsheetFile file = export();
            remove(goal.id());

            ImportPreview preview =
                    imports.preview(ada(), job(title(file, goal, "Ancora vivo"), false, OnConflict.REFUSE));

            assertThat(preview.problems()).anySatisfy(problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                assertThat(problem.message()).contains("il piano dice tolto");
            });
        });
    }

    @Test
    void rowTakenOut_isNotRemoved_whenOthersChangedItSince() {
        inAPlan(goals -> {
            Item goal = goals.getFirst();
            SpreadsheetFile file =
                    EditedWorkbook.without(export(), GOALS, goal.id().toString());
            revise(goal.id(), item -> item.with(item.code(), "Del piano", item.unit(), item.weight()));

            ImportPreview preview = imports.preview(ada(), job(file, true, OnConflict.REFUSE));

            assertThat(preview.ready()).isFalse();
            assertThat(preview.problems())
                    .anySatisfy(problem -> assertThat(problem.message()).contains("il file dice tolto"));
            assertThat(imports.preview(ada(), job(file, false, OnConflict.REFUSE))
                            .ready())
                    .isTrue();
        });
    }

    @Test
    void targetsOfTwoIndicatorsOfOneItem_changedByTwo_areBothKept() {
        inAPlan(goals -> {
            Item goal = goals.stream()
                    .filter(item -> tree().indicators(item.id()).size() > 1)
                    .findFirst()
                    .orElseThrow();
            SpreadsheetFile file = export();
            String first = tree().indicators(goal.id()).get(0).id().toString();
            revise(goal.id(), item -> item.withIndicators(secondTarget(item.indicators(), "42")));
            SpreadsheetFile edited = EditedWorkbook.edit(
                    file, "Indicatori", EditedWorkbook.row(file, "Indicatori", first), "target", _ -> "7");

            done(imports.run(ada(), job(edited, false, OnConflict.REFUSE), ImportProgress.SILENT));

            assertThat(tree().indicators(goal.id()))
                    .extracting(indicator -> indicator.targetText())
                    .startsWith("7", "42");
        });
    }

    private static List<IndicatorContent> secondTarget(List<IndicatorContent> all, String target) {
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(at -> at == 1 ? all.get(at).withTargetText(target) : all.get(at))
                .toList();
    }

    private interface Work {
        void with(List<Item> goals);
    }

    private static void inAPlan(Work work) {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            done(imports.run(
                    ada(),
                    new ImportJob.Mapped(
                            new ImportSource.Json("piano.json", plan),
                            milano.mapping(),
                            MappingWriter.write(milano.mapping()),
                            milano.format(),
                            milano.header(null, null),
                            false),
                    ImportProgress.SILENT));
            work.with(tree().items().stream()
                    .filter(item -> item.level().equals("obiettivo"))
                    .toList());
        });
    }

    private static SpreadsheetFile export() {
        byte[] bytes = context.getBean(PlanExport.class)
                .workbook(ada(), id(), Locale.ITALIAN)
                .orElseThrow();
        return SpreadsheetFile.open("piano.xlsx", bytes) instanceof SpreadsheetFile.Opened(SpreadsheetFile file)
                ? file
                : org.junit.jupiter.api.Assertions.fail("not opened");
    }

    private static SpreadsheetFile title(SpreadsheetFile file, Item goal, String title) {
        return EditedWorkbook.edit(
                file, GOALS, EditedWorkbook.row(file, GOALS, goal.id().toString()), "title", _ -> title);
    }

    private static ImportJob job(SpreadsheetFile file, boolean removeAbsent, OnConflict onConflict) {
        return new ImportJob.Own(new ImportSource.Table(file, TableEdits.NONE), removeAbsent, onConflict);
    }

    private static void revise(ItemId id, UnaryOperator<WholeItem> change) {
        WholeItem before = content(id);
        revise(ItemChange.changed(id, before, change.apply(before)));
    }

    private static void remove(ItemId id) {
        revise(ItemChange.removed(id, content(id)));
    }

    private static ItemId add(Item like) {
        ItemId id = new ItemId(it.pdo.tenancy.IdGenerator.next());
        WholeItem there = content(like.id());
        revise(ItemChange.added(
                id,
                there.with("OD 9999", "Aggiunto dopo", there.unit(), there.weight())
                        .withIndicators(List.of())));
        return id;
    }

    private static WholeItem content(ItemId id) {
        return Objects.requireNonNull(PlanContents.of(tree()).get(id));
    }

    private static void revise(ItemChange change) {
        assertThat(context.getBean(PlanRevisions.class)
                        .revise(ada().actor(), id(), RevisionKind.EDIT, "", Optional.empty(), List.of(change)))
                .isInstanceOf(RevisionOutcome.Revised.class);
    }

    private static String title(Item goal) {
        return tree().item(goal.id()).orElseThrow().title();
    }

    private static PlanId id() {
        return context.getBean(PlanStore.class).list().getFirst().id();
    }

    private static PlanTree tree() {
        return context.getBean(PlanStore.class).load(id()).orElseThrow();
    }

    private static ImportRun done(ImportRunOutcome outcome) {
        return ImportServiceTest.done(outcome);
    }

    private static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada Neri");
    }
}
