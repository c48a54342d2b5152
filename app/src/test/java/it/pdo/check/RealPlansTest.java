package it.pdo.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.SharedData;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Plans as municipalities published them, and the two demonstration plans. What the cards of the town contradict in
 * themselves was listed by hand, once, from the printed document: every entry is looked for by name here.
 */
class RealPlansTest {
    private static final Path SHIPPED = Path.of("../tenants-config/src/main/resources/tenants-config");

    /** What is certain in the cards themselves: objective, rule, severity, and what the sentence must say. */
    private static final List<List<String>> CERTAIN = List.of(
            List.of("18", "row-without-phase", "ERROR", "riga «5»"),
            List.of("1", "past-triennium", "WARNING", "2021-23"),
            List.of("34", "began-before", "WARNING", "2021"),
            List.of("7", "blank-row", "WARNING", "riga «5»"),
            List.of("11", "blank-row", "WARNING", "riga «5»"),
            List.of("11", "blank-row", "WARNING", "riga «6»"),
            List.of("30", "blank-row", "WARNING", "riga «10»"),
            List.of("32", "blank-row", "WARNING", "riga «4»"),
            List.of("34", "blank-row", "WARNING", "riga «4»"),
            List.of("28", "phase-without-figures", "WARNING", "nessuna percentuale"),
            List.of("34", "no-target", "ERROR", "vuoto"),
            List.of("34", "no-target", "ERROR", "vuoto"),
            List.of("4", "people-count", "ERROR", "4 persone dichiarate; elenco e testata della scheda ne danno 5"),
            List.of("5", "people-count", "ERROR", "4 persone dichiarate; elenco e testata della scheda ne danno 5"),
            List.of("13", "people-count", "ERROR", "4 persone dichiarate; elenco e testata della scheda ne danno 3"),
            List.of("30", "people-count", "ERROR", "5 persone dichiarate; elenco e testata della scheda ne danno 6"));

    /** What two parts of a card say of the same money. */
    private static final List<List<String>> ACROSS_PARTS = List.of(
            List.of("4", "cost-without-resources", "WARNING", "5700€"),
            List.of("5", "cost-without-resources", "WARNING", "1000"),
            List.of("20", "cost-without-resources", "WARNING", "Max 800 €"),
            List.of("34", "cost-without-resources", "WARNING", "60%"));

    /** Contradictions that rest on who the people are; the names are not in the published data. */
    private static final List<String> BY_NAME_ONLY = List.of("14", "15", "17", "34");

    @Test
    void realCards_giveWhatIsCertain_andNoFalseAlarm() {
        List<Finding> found = found("segrate", SharedData.file("segrate-2022/cards.json"));

        List<List<String>> expected = new ArrayList<>(CERTAIN);
        expected.addAll(ACROSS_PARTS);
        List<Finding> left = new ArrayList<>(found);
        expected.forEach(
                entry -> assertThat(take(left, entry)).as(entry.toString()).isTrue());
        assertThat(left).as("alarms about nothing").allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(new TreeSet<>(left.stream().map(f -> f.rule().code()).toList()))
                .containsExactly("code-gap", "doubtful-target", "months-uncertain", "people-count");
        BY_NAME_ONLY.forEach(code -> assertThat(left)
                .as("said to be open without names: " + code)
                .anyMatch(finding -> of(finding, code) && finding.rule() == CheckRule.PEOPLE_COUNT));
    }

    @Test
    void ownCards_whichHaveNames_giveTheContradictionsThatRestOnThem() {
        List<Finding> found = found("segrate", SHIPPED.resolve("segrate/plan.json"));

        BY_NAME_ONLY.forEach(code -> assertThat(found)
                .as(code)
                .anyMatch(finding -> of(finding, code)
                        && finding.rule() == CheckRule.PEOPLE_COUNT
                        && finding.severity() == Severity.ERROR));
        assertThat(found.stream()
                        .filter(finding -> finding.rule() == CheckRule.PEOPLE_COUNT)
                        .filter(finding -> finding.severity() == Severity.ERROR))
                .hasSize(8);
    }

    @Test
    void realTables_haveOneNumberUsedTwice_andNoOtherAlarm() {
        List<Finding> found = found("milano", SharedData.file("milano-2021/plan.json"));

        assertThat(found.stream().filter(finding -> finding.severity() != Severity.INFO))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(CheckRule.DUPLICATE_CODE);
                    assertThat(finding.found(Locale.ITALIAN)).contains("F 2.1");
                    assertThat(finding.place().line()).isPositive();
                });
    }

    @Test
    void realMatrix_isHeldAgainstTheTables_wordByWord() {
        List<Finding> alarms = found("milano-2024", SharedData.file("milano-2024/plan.json")).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();

        assertThat(alarms).hasSize(9).allMatch(finding -> finding.rule() == CheckRule.MATRIX_WORDING);
        assertThat(alarms).anySatisfy(finding -> assertThat(finding.found(Locale.ITALIAN))
                .contains("efficiamento", "efficientamento"));
    }

    @Test
    void ownTables_haveNoAlarm() {
        assertThat(found("milano", SHIPPED.resolve("milano/plan.json")))
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void largestPlan_isCheckedWhileSomebodyWaits() {
        Path file = SHIPPED.resolve("milano/plan.json");
        ImportConfiguration setup = setup("milano");
        PlanDraft plan = draft(setup, file);
        CheckContext context = CheckContext.of(plan.fromYear());
        PlanChecker.check(plan, setup.format(), context);
        Duration quickest = Duration.ofDays(1);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            PlanChecker.check(plan, setup.format(), context);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        assertThat(quickest).isLessThan(Duration.ofMillis(200));
    }

    private static boolean take(List<Finding> left, List<String> entry) {
        return left.stream()
                .filter(finding -> of(finding, entry.getFirst()))
                .filter(finding -> finding.rule().code().equals(entry.get(1)))
                .filter(finding -> finding.severity() == Severity.valueOf(entry.get(2)))
                .filter(finding -> finding.found(Locale.ITALIAN).contains(entry.get(3)))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    private static boolean of(Finding finding, String objective) {
        return finding.subject().objectiveLabel().startsWith(objective + " ");
    }

    private static List<Finding> found(String mapping, Path file) {
        ImportConfiguration setup = setup(mapping);
        MappingOutcome.Mapped mapped = mapped(setup, file);
        PlanDraft plan = mapped.plan();
        return PlanChecker.check(
                plan, setup.format(), CheckContext.of(plan.fromYear()).placedBy(mapped.places()::of));
    }

    private static ImportConfiguration setup(String mapping) {
        return ImportConfiguration.find(mapping).setup().orElseThrow();
    }

    private static PlanDraft draft(ImportConfiguration setup, Path file) {
        return mapped(setup, file).plan();
    }

    private static MappingOutcome.Mapped mapped(ImportConfiguration setup, Path file) {
        return switch (PlanReader.read(file, setup.mapping(), setup.format(), setup.header(null, null))) {
            case MappingOutcome.Mapped mapped -> mapped;
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }
}
