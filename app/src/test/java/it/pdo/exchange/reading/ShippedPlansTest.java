package it.pdo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.source.SharedData;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemState;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files of the two municipalities come in whole: the repository's own, and the real ones where they are. */
class ShippedPlansTest {

    private static final Path CARDS = Imports.CONFIG.resolve("segrate/plan.json");
    private static final Path TABLES = Imports.CONFIG.resolve("milano/plan.json");

    @Test
    void ownCards_mapped_countEveryLevel() throws IOException {
        assertThat(mapped("segrate", CARDS).counts())
                .isEqualTo(new ImportCounts(Map.of("obiettivo", 24, "fase", 144), 93, 0, 503, 105, 5, 0));
    }

    @Test
    void realCards_mapped_countEveryLevel() throws IOException {
        assertThat(mapped("segrate", SharedData.file("segrate-2022/cards.json")).counts())
                .isEqualTo(new ImportCounts(Map.of("obiettivo", 24, "fase", 144), 93, 0, 503, 105, 5, 0));
    }

    @Test
    void ownTables_mapped_countEveryLevel() throws IOException {
        ImportCounts counts = mapped("milano", TABLES).counts();

        assertThat(counts.items())
                .containsEntry("ambito-solidale", 4)
                .containsEntry("famiglia-salute", 3)
                .containsEntry("ambito-portafoglio", 19)
                .containsEntry("obiettivo", 50)
                .containsEntry("fase", 72);
        assertThat(counts.indicators()).isEqualTo(27 + 17 + 118 + 151);
    }

    @Test
    void realTables_mapped_countEveryLevel() throws IOException {
        ImportCounts counts =
                mapped("milano", SharedData.file("milano-2021/plan.json")).counts();

        assertThat(counts.items()).containsEntry("obiettivo", 124).containsEntry("fase", 211);
        assertThat(counts.indicators()).isEqualTo(27 + 17 + 118 + 455);
    }

    @Test
    void realTables_withNumbersThatNameNoParent_standUnderTheOneBefore() throws IOException {
        MappingOutcome.Mapped mapped = mapped("milano", SharedData.file("milano-2021/plan.json"));

        assertThat(mapped.notes())
                .extracting(Issue::code)
                .containsOnly("import.parent-guessed", "import.duplicate-code");
        assertThat(mapped.notes())
                .filteredOn(i -> i.code().equals("import.parent-guessed"))
                .hasSize(2)
                .allSatisfy(i -> assertThat(i.message()).contains("OD 6"));
    }

    @Test
    void ownCards_rowWithMonths_becomesMonthAndCheckpointCells() throws IOException {
        ItemDraft phase =
                mapped("segrate", CARDS).plan().items().getFirst().children().getFirst();

        assertThat(phase.cronoprogram())
                .containsExactly(
                        new CellDraft(CellKind.MONTH, 2022, 1, new BigDecimal(50)),
                        new CellDraft(CellKind.MONTH, 2022, 2, new BigDecimal(50)),
                        new CellDraft(CellKind.CHECKPOINT, 2022, 7, new BigDecimal(100)),
                        new CellDraft(CellKind.CHECKPOINT, 2022, 12, new BigDecimal(100)));
    }

    @Test
    void ownCards_rowWithoutMonths_becomesProposalsAndIsSaid() throws IOException {
        MappingOutcome.Mapped mapped = mapped("segrate", CARDS);
        ItemDraft phase = mapped.plan().items().getFirst().children().get(6);

        assertThat(phase.cronoprogram())
                .containsExactly(
                        new CellDraft(CellKind.PROPOSED_MONTH, 2022, 9, new BigDecimal(75)),
                        new CellDraft(CellKind.PROPOSED_MONTH, 2022, 10, new BigDecimal(25)),
                        new CellDraft(CellKind.CHECKPOINT, 2022, 12, new BigDecimal(100)));
        assertThat(mapped.notes())
                .filteredOn(i -> i.code().equals("import.months-unknown"))
                .hasSizeGreaterThan(40)
                .first()
                .satisfies(i -> assertThat(i.toString())
                        .startsWith("plan.json:219:5 fase «1 / 7»: mesi non certi")
                        .endsWith("2 mesi da confermare"));
    }

    @Test
    void ownCards_cancelledRow_cancelsItsPhase() throws IOException {
        List<ItemDraft> cancelled = items(mapped("segrate", CARDS)).stream()
                .filter(i -> i.state() == ItemState.CANCELLED)
                .toList();

        assertThat(cancelled).hasSize(1);
        assertThat(cancelled.getFirst().sourcePointer()).endsWith("/fasi/2");
    }

    @Test
    void ownCards_respectOfPhasesAndTimes_isDerivedFromTheCronoprogram() throws IOException {
        List<IndicatorDraft> derived = indicators(mapped("segrate", CARDS)).stream()
                .filter(i -> i.derivation() == IndicatorDerivation.CRONOPROGRAM)
                .toList();

        assertThat(derived).hasSizeGreaterThanOrEqualTo(19).allSatisfy(i -> assertThat(
                        i.name().toLowerCase(Locale.ITALIAN))
                .contains("rispetto"));
    }

    @Test
    void ownTables_phasesCompletedOverPlanned_isDerivedFromChildrenOnlyWhereThereAreAny() throws IOException {
        for (ItemDraft item : items(mapped("milano", TABLES))) {
            boolean derived = item.indicators().stream().anyMatch(i -> i.derivation() == IndicatorDerivation.CHILDREN);
            assertThat(derived && item.children().isEmpty()).as(item.title()).isFalse();
        }
        assertThat(indicators(mapped("milano", TABLES)))
                .filteredOn(i -> i.derivation() == IndicatorDerivation.CHILDREN)
                .isNotEmpty();
    }

    @Test
    void ownTables_suspendedRow_isSuspendedAndTheOthersAreNot() throws IOException {
        assertThat(indicators(mapped("milano", TABLES)))
                .filteredOn(IndicatorDraft::suspended)
                .hasSize(2)
                .allSatisfy(i -> assertThat(i.sourcePointer()).startsWith("/portafoglio/"));
    }

    @Test
    void shippedFiles_mapped_leaveNoValueUnseen() throws IOException {
        for (MappingOutcome.Mapped mapped : List.of(mapped("segrate", CARDS), mapped("milano", TABLES))) {
            assertThat(mapped.notes()).extracting(Issue::code).doesNotContain("import.unused");
            assertThat(mapped.notes()).noneMatch(i -> i.severity() == Severity.ERROR);
        }
    }

    @Test
    void shippedFile_mappedTwice_isTheSamePlan() throws IOException {
        assertThat(mapped("milano", TABLES)).isEqualTo(mapped("milano", TABLES));
    }

    private static MappingOutcome.Mapped mapped(String municipality, Path file) throws IOException {
        return switch (Imports.map(municipality, file)) {
            case MappingOutcome.Mapped mapped -> mapped;
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }

    private static List<IndicatorDraft> indicators(MappingOutcome.Mapped mapped) {
        return items(mapped).stream().flatMap(i -> i.indicators().stream()).toList();
    }

    private static List<ItemDraft> items(MappingOutcome.Mapped mapped) {
        List<ItemDraft> all = new ArrayList<>();
        mapped.plan().items().forEach(item -> collect(item, all));
        return all;
    }

    private static void collect(ItemDraft item, List<ItemDraft> into) {
        into.add(item);
        item.children().forEach(child -> collect(child, into));
    }
}
