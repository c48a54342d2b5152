package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryEntry;
import it.pdo.lifecycle.LifeFixture;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.organisation.DuplicateMergeReport.Reason;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.Reorganisations;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The unit «Cultura» of the sample plan is recorded a second time, as «CULTURA». */
@DatabaseTest
class DuplicateMergeTest {
    private final TwoTenants tenants = new TwoTenants();
    private LifeFixture body;
    private UnitId kept;
    private UnitId removed;

    @BeforeEach
    void start() {
        body = new LifeFixture(tenants, tenants.a);
        kept = body.unit("Cultura");
        removed = again("CUL2", kind(kept));
    }

    @Test
    void merge_letsItemsPostsGrantsAndUnitsBelowNameTheOneKept() {
        var person = body.in(() -> tenants.get(People.class)
                .create(Actor.SYSTEM, List.of(new PersonDraft("anna", "Anna Neri", "D", "CUL2"))));
        body.in(() -> tenants.get(Units.class)
                .create(Actor.SYSTEM, removed, List.of(new UnitDraft("ufficio", "BIB", "Biblioteca", List.of()))));
        var draft = new AccountDraft(
                "carla", "Carla", null, List.of(Grant.on(Role.CONTRIBUTOR, removed), Grant.on(Role.CONTRIBUTOR, kept)));
        var hash = tenants.get(Passwords.class).hash("una-password-di-prova");
        var account =
                body.in(() -> tenants.get(Accounts.class).open(draft, hash)).orElseThrow();
        revise("/2", content -> content.with(content.code(), content.title(), removed, null));

        assertThat(merge().units().merged()).singleElement().satisfies(pair -> {
            assertThat(pair.kept().id()).isEqualTo(kept);
            assertThat(pair.removed().id()).isEqualTo(removed);
        });

        assertThat(content("/2").unit()).isEqualTo(kept);
        assertThat(body.in(() -> tenants.get(People.class)
                        .find(Objects.requireNonNull(person.get("anna")))
                        .orElseThrow()))
                .extracting(Person::unit)
                .isEqualTo(kept);
        assertThat(body.in(() -> tenants.get(Units.class).tree().children(kept)))
                .extracting(Unit::name)
                .containsExactly("Biblioteca");
        assertThat(body.in(() -> tenants.get(Units.class).find(removed))).isEmpty();
        assertThat(body.in(() ->
                        tenants.get(Accounts.class).find(account).orElseThrow().grants()))
                .containsExactly(Grant.on(Role.CONTRIBUTOR, kept));
        assertThat(body.in(() -> tenants.get(History.class).of(removed.value())))
                .extracting(HistoryEntry::field)
                .contains("merged into");
        assertThat(merge().units().merged()).isEmpty();
    }

    @Test
    void revision_thatNamedTheRemovedUnit_canStillBeUndone() {
        revise("/2", content -> content.with(content.code(), content.title(), removed, null));
        var number = revise("/2", content -> content.with(content.code(), content.title(), null, null));

        merge();

        assertThat(body.in(() -> tenants.get(PlanRevisions.class).undo(body.admin.actor(), body.plan(), number)))
                .isInstanceOf(RevisionOutcome.Revised.class);
        assertThat(content("/2").unit()).isEqualTo(kept);
    }

    @Test
    void preview_tellsTheSameAndChangesNothing() {
        var told = body.in(() -> tenants.get(Directory.class).mergePreview(body.admin));

        assertThat(body.in(() -> tenants.get(Units.class).find(removed))).isPresent();
        assertThat(merge()).isEqualTo(told);
    }

    @Test
    void units_ofDifferentKinds_areRefused() {
        again("CUL3", "altro");

        var report = merge();

        assertThat(report.units().merged()).hasSize(1);
        assertThat(report.units().refused())
                .extracting(DuplicateMergeReport.Refused::reason)
                .containsExactly(Reason.DIFFERENT_KIND);
    }

    @Test
    void units_withUnitsOfOneNameBelow_areRefused() {
        for (var unit : List.of(kept, removed)) {
            body.in(() -> tenants.get(Units.class)
                    .create(Actor.SYSTEM, unit, List.of(new UnitDraft("ufficio", "", "Biblioteca", List.of()))));
        }

        assertRefused(Reason.CHILDREN_CLASH);
    }

    @Test
    void unit_thatWasRenamed_isRefused() {
        body.in(() -> tenants.get(Reorganisations.class)
                .rename(Actor.SYSTEM, removed, "Cultura ", "CUL9", LocalDate.of(2022, 2, 1), ""));

        assertRefused(Reason.DIFFERENT_HISTORY);
    }

    @Test
    void units_thatOneItemNamesBoth_areRefused() {
        revise("/1", content -> content.withLinks(List.of(new LinkContent("condiviso", null, removed, null))));

        assertRefused(Reason.ITEM_NAMES_BOTH);
    }

    @Test
    void merge_isOfTheAdministratorOfTheWholeBody() {
        assertThatThrownBy(() -> body.in(() -> tenants.get(Directory.class).mergeDoubles(body.director)))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> body.in(() -> tenants.get(Directory.class).mergePreview(body.director)))
                .isInstanceOf(PermissionDeniedException.class);
    }

    /** A column added later must be added to what follows a merge, too. */
    @Test
    void everyForeignKeyToAUnit_isKnownToTheMerge() {
        assertThat(foreignKeys("unit"))
                .containsExactlyInAnyOrder(
                        "item.unit_id",
                        "item_link.parent_unit_id",
                        "role_grant.unit_id",
                        "second_level_adoption.unit_id",
                        "unit_post.unit_id",
                        "unit_version.parent_id",
                        "unit_version.unit_id",
                        "unit_succession.unit_id",
                        "unit_succession.successor_id");
    }

    @Test
    void everyForeignKeyToAPerson_isKnownToTheMerge() {
        assertThat(foreignKeys("person"))
                .containsExactlyInAnyOrder(
                        "account.person_id",
                        "people_share.person_id",
                        "unit_post.person_id",
                        "person_version.person_id");
    }

    @Test
    void units_inABodyWithClosedMonths_areOneFromTheMonthAfterThem() {
        revise("/2", content -> content.with(content.code(), content.title(), removed, null));
        body.in(() -> {
            tenants.get(Periods.class)
                    .setOne(body.admin.actor(), body.plan(), YearMonth.of(2022, 3), PeriodState.CLOSED);
            return "";
        });

        assertThat(merge().units().merged())
                .singleElement()
                .extracting(DuplicateMergeReport.Merged::since)
                .isEqualTo(LocalDate.of(2022, 4, 1));

        assertThat(content("/2").unit()).isEqualTo(removed);
        var march = body.in(() -> tenants.get(Units.class).treeOfYear(YearMonth.of(2022, 3)));
        assertThat(march.standIn(removed)).get().extracting(Unit::id).isEqualTo(removed);
        for (var month : List.of(YearMonth.of(2022, 4), YearMonth.of(2022, 12), YearMonth.of(2024, 1))) {
            var tree = body.in(() -> tenants.get(Units.class).treeOfYear(month));
            assertThat(tree.standIn(removed)).get().extracting(Unit::id).isEqualTo(kept);
            assertThat(tree.all()).extracting(Unit::id).doesNotContain(removed);
        }
        assertThat(merge().isEmpty()).isTrue();
    }

    private void assertRefused(Reason reason) {
        var report = merge();
        assertThat(report.units().merged()).isEmpty();
        assertThat(report.units().refused())
                .extracting(DuplicateMergeReport.Refused::reason)
                .containsExactly(reason);
        assertThat(body.in(() -> tenants.get(Units.class).find(removed))).isPresent();
    }

    private DuplicateMergeReport merge() {
        return body.in(() -> tenants.get(Directory.class).mergeDoubles(body.admin));
    }

    private UnitId again(String code, String kind) {
        var parent = body.unit("Direzione Affari Generali");
        return body.in(() -> tenants.get(Units.class)
                        .create(Actor.SYSTEM, parent, List.of(new UnitDraft(kind, code, "CULTURA", List.of()))))
                .findByCode(code)
                .orElseThrow()
                .id();
    }

    private String kind(UnitId unit) {
        return body.in(() -> tenants.get(Units.class).find(unit)).orElseThrow().kind();
    }

    private WholeItem content(String pointer) {
        return Objects.requireNonNull(PlanContents.of(body.tree()).get(body.item(pointer)));
    }

    private int revise(String pointer, UnaryOperator<WholeItem> edit) {
        var before = content(pointer);
        var change = ItemChange.changed(body.item(pointer), before, edit.apply(before));
        var outcome = body.in(() -> tenants.get(PlanRevisions.class)
                .revise(body.admin.actor(), body.plan(), RevisionKind.EDIT, "", Optional.empty(), List.of(change)));
        assertThat(outcome).isInstanceOf(RevisionOutcome.Revised.class);
        return ((RevisionOutcome.Revised) outcome).number();
    }

    private List<String> foreignKeys(String table) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = tenants.get(TransactionOperations.class);
        return body.in(() -> transactions.executeRead(status -> {
            List<String> found = new ArrayList<>();
            try (var query = status.getConnection()
                            .prepareStatement("SELECT table_name, column_name FROM information_schema.key_column_usage"
                                    + " WHERE table_schema = DATABASE() AND referenced_table_name = '" + table + "'");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + "." + rows.getString(2));
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return found;
        }));
    }
}
