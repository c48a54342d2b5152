package it.pdo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.mapping.TextFilter;
import it.pdo.exchange.source.SharedData;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.SourceKind;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.LinkDraft.ToPointer;
import it.pdo.planning.LinkDraft.ToUnit;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A plan with wordings of three years, shared and transversal objectives and a matrix comes in whole, by mapping alone. */
class Milano2024Test {

    private static final Path SAMPLE = Path.of("src/test/resources/it/pdo/exchange/milano-2024.json");
    private static final Set<String> LEFT_OUT = Set.of("heading", "continued_pages", "pagina");

    @Test
    void sample_mapped_countsEveryLevelAndLink() throws IOException {
        assertThat(mapped(SAMPLE).counts())
                .isEqualTo(new ImportCounts(
                        Map.of(
                                "dimensione", 3,
                                "obiettivo-trasversale", 3,
                                "obiettivo", 6,
                                "programma-operativo", 4,
                                "riga-matrice", 8),
                        6,
                        0,
                        0,
                        0,
                        0,
                        11));
    }

    @Test
    void realPlan_mapped_countsEveryLevelAndLink() throws IOException {
        ImportCounts counts = mapped(SharedData.file("milano-2024/plan.json")).counts();

        assertThat(counts.items())
                .isEqualTo(Map.of(
                        "dimensione", 5,
                        "obiettivo-trasversale", 5,
                        "obiettivo", 113 - 3,
                        "programma-operativo", 48,
                        "riga-matrice", 120));
        // 115 rows of the matrix have their objective, 9 objectives serve a transversal one, 5 departments share one.
        assertThat(counts.links()).isEqualTo(115 + 9 + 5);
    }

    @Test
    void realPlan_mapped_leavesNoValueUnseenAndSaysWhyOfThoseItLeavesOut() throws IOException {
        List<Issue> notes = mapped(SharedData.file("milano-2024/plan.json")).notes();

        assertThat(notes).extracting(Issue::code).doesNotContain("import.unused");
        assertThat(notes).noneMatch(i -> i.severity() == Severity.ERROR);
        assertThat(notes).filteredOn(i -> i.code().equals("import.left-out")).hasSize(3);
    }

    @Test
    void realPlan_mapped_everyTextStandsSomewhereInThePlan() throws IOException {
        Path file = SharedData.file("milano-2024/plan.json");
        String all = everyText(mapped(file));

        assertThat(texts(file)).hasSizeGreaterThan(900).allSatisfy(text -> assertThat(all)
                .contains("\n" + text + "\n"));
    }

    @Test
    void sample_mapped_everyTextStandsSomewhereInThePlan() throws IOException {
        String all = everyText(mapped(SAMPLE));

        assertThat(texts(SAMPLE)).hasSizeGreaterThan(80).allSatisfy(text -> assertThat(all)
                .contains("\n" + text + "\n"));
    }

    @Test
    void objectiveThatTwoDepartmentsWrite_isOneItemLinkedToTheOther() throws IOException {
        List<ItemDraft> air = items(
                mapped(SAMPLE),
                i -> i.title().startsWith("Qualità") && i.level().equals("obiettivo"));

        assertThat(air).hasSize(1);
        ItemDraft shared = air.getFirst();
        assertThat(shared.unitPath()).containsExactly("Direzione Cultura");
        assertThat(links(shared, "condiviso"))
                .containsExactly(
                        new ToUnit(List.of("Direzione Verde e Ambiente")), new ToUnit(List.of("Direzione Generale")));
        assertThat(shared.fields())
                .containsEntry(
                        "numeri", "Direzione Cultura n. 1: 2024 2025 2026; Direzione Verde e Ambiente n. 3: 2024 2025");
    }

    @Test
    void objectiveNamedAfterATransversalOne_servesIt() throws IOException {
        MappingOutcome.Mapped mapped = mapped(SAMPLE);

        List<ItemDraft> serving = items(mapped, i -> !links(i, "trasversale").isEmpty());

        assertThat(serving).hasSize(2);
        assertThat(links(serving.getFirst(), "trasversale")).containsExactly(new ToPointer("/obiettivi_trasversali/0"));
        assertThat(links(serving.getLast(), "trasversale")).containsExactly(new ToPointer("/obiettivi_trasversali/1"));
    }

    @Test
    void wordings_areKeptByYear_andAYearWithoutOneHasNone() throws IOException {
        ItemDraft libraries =
                items(mapped(SAMPLE), i -> i.title().startsWith("Biblioteche")).getFirst();

        assertThat(libraries.fields().get("formulazione"))
                .isEqualTo(Map.of(
                        "2024", "Biblioteche aperte la sera", "2026", "Biblioteche aperte la sera e la domenica"));
    }

    @Test
    void matrixRows_standUnderTheirProgramme_withTheObjectiveLinkedToThem() throws IOException {
        MappingOutcome.Mapped mapped = mapped(SAMPLE);
        ItemDraft environment = items(mapped, i -> i.title().equals("Ambiente")).getFirst();

        assertThat(environment.children())
                .extracting(ItemDraft::code)
                .containsExactly("PO 3.1", "PO 3.2", "PO 3.3", "PO 3.4");
        assertThat(environment.children().getLast().fields())
                .isEqualTo(Map.of("dimensione", "ambientale", "driver", "semplificazione"));
        ItemDraft air = items(mapped, i -> !links(i, "condiviso").isEmpty()).getFirst();
        assertThat(links(air, "matrice"))
                .containsExactly(new ToPointer("/matrice/2"), new ToPointer("/matrice/3"), new ToPointer("/matrice/4"));
    }

    @Test
    void rowInOtherWords_isLinkedAndTold_rowWithoutObjectiveIsTold() throws IOException {
        List<Issue> notes = mapped(SAMPLE).notes();

        assertThat(notes)
                .filteredOn(i -> i.code().equals("import.wording"))
                .singleElement()
                .satisfies(i -> assertThat(i.message()).contains("2 di Direzione Generale"));
        assertThat(notes)
                .filteredOn(i -> i.code().equals("import.no-link"))
                .singleElement()
                .satisfies(i -> assertThat(i.message()).contains("statistica delle visite"));
    }

    @Test
    void sharedObjective_withAYearThatOneDepartmentLacks_isTold() throws IOException {
        assertThat(mapped(SAMPLE).notes())
                .filteredOn(i -> i.code().equals("import.shared-year"))
                .singleElement()
                .satisfies(i -> assertThat(i.message()).contains("2026"));
    }

    @Test
    void mapping_writtenAndReadAgain_isEqual() throws IOException {
        Mapping mapping = Imports.mapping("milano-2024");

        String written = MappingWriter.write(mapping);

        Mapping again = MappingReader.read("again", written, Imports.format("milano-2024"))
                .mapping()
                .orElseThrow();
        assertThat(MappingWriter.write(again)).isEqualTo(written);
        assertThat(again).isEqualTo(mapping);
    }

    private static MappingOutcome.Mapped mapped(Path file) throws IOException {
        return switch (Imports.map("milano-2024", file)) {
            case MappingOutcome.Mapped mapped -> mapped;
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }

    private static List<LinkDraft.To> links(ItemDraft item, String kind) {
        return item.links().stream()
                .filter(l -> l.kind().equals(kind))
                .map(LinkDraft::to)
                .toList();
    }

    private static List<ItemDraft> items(MappingOutcome.Mapped mapped, Predicate<ItemDraft> wanted) {
        List<ItemDraft> found = new ArrayList<>();
        mapped.plan().items().forEach(item -> collect(item, wanted, found));
        return found;
    }

    private static void collect(ItemDraft item, Predicate<ItemDraft> wanted, List<ItemDraft> into) {
        if (wanted.test(item)) {
            into.add(item);
        }
        item.children().forEach(child -> collect(child, wanted, into));
    }

    /** Titles, units and values of fields, one a line, without punctuation. */
    private static String everyText(MappingOutcome.Mapped mapped) {
        List<String> all = new ArrayList<>();
        for (ItemDraft item : items(mapped, _ -> true)) {
            all.add(item.title());
            all.add(item.code());
            all.addAll(item.unitPath());
            item.fields().values().forEach(value -> {
                if (value instanceof Map<?, ?> years) {
                    years.values().forEach(v -> all.add(v.toString()));
                } else {
                    all.addAll(numbersOfShared(value.toString()));
                }
            });
            item.indicators()
                    .forEach(i -> all.addAll(List.of(
                            i.name(),
                            String.valueOf(i.unitOfMeasure()),
                            String.valueOf(i.targetText()),
                            String.valueOf(i.source()))));
        }
        return all.stream().map(TextFilter::plain).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** The codes and names of options, and the number an objective has in each department. */
    private static List<String> numbersOfShared(String value) {
        List<String> words = new ArrayList<>(List.of(
                "Personale e Socio-Culturale",
                "Piena accessibilità",
                "Pari opportunità",
                "DS Autorizzazioni e Concessioni SUAP",
                "DS Recupero Evasione Coattiva"));
        words.add(value);
        for (String part : value.split("; ")) {
            int number = part.indexOf(" n. ");
            if (number > 0) {
                words.add(part.substring(0, number));
                words.add(part.substring(number + 4).replaceFirst(":.*", ""));
            }
        }
        return words;
    }

    private static List<String> texts(Path file) {
        TreeReading tree = SourceFiles.read(file, SourceKind.JSON);
        List<String> texts = new ArrayList<>();
        collect(tree.root().orElseThrow(), texts);
        return texts;
    }

    private static void collect(TreeNode node, List<String> texts) {
        switch (node) {
            case TreeNode.Fields fields ->
                fields.entries().forEach((key, entry) -> {
                    if (!LEFT_OUT.contains(key)) {
                        collect(entry.value(), texts);
                    }
                });
            case TreeNode.Items items -> items.items().forEach(each -> collect(each, texts));
            case TreeNode.Scalar scalar -> {
                if (!scalar.isNull() && !scalar.text().isBlank()) {
                    texts.add(TextFilter.plain(scalar.text()));
                }
            }
        }
    }
}
