package it.pdo.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.SharedData;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Certain contradictions in cards: of each kind a card that has it and one beside it that has not, with titles of our own;
 * and the same kinds planted, one after the other, in every published card that can take them.
 */
class ContradictionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** A change of one row of a card that makes it contradict itself. */
    private interface Planting {
        /** Changes a row; false where it cannot take the contradiction. */
        boolean plant(ObjectNode row);
    }

    @Test
    void eachKind_isFoundInItsCard_andTheCardBesideItIsSilent() throws IOException {
        List<Finding> found = found(resource("cards.json"));

        List<String> wrong = new ArrayList<>();
        List<String> expected = resource("expected.tsv").lines().skip(1).toList();
        for (String line : expected) {
            String[] parts = line.split("\t", -1);
            List<String> alarms = alarms(found, parts[0]).stream()
                    .map(finding -> finding.rule().code() + " "
                            + finding.severity().name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!alarms.equals(parts[1].isEmpty() ? List.of() : List.of(parts[1]))) {
                wrong.add(line + " but " + alarms);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(expected).hasSizeGreaterThan(30);
    }

    @Test
    void monthTakenFromAnyPublishedRow_isFound_whetherItsMonthsAreCertainOrNot() throws IOException {
        plantedEverywhere(ContradictionsTest::lessInOneMonth, 100, Set.of("months-target", "checkpoint-target"));
    }

    @Test
    void targetLoweredInAnyPublishedRow_isFound() throws IOException {
        plantedEverywhere(ContradictionsTest::lowerTarget, 100, Set.of("months-target"));
    }

    @Test
    void yearsBeforeAddedToAnyPublishedRow_areFound() throws IOException {
        plantedEverywhere(ContradictionsTest::workBefore, 100, Set.of("years-total", "horizon-years", "phase-years"));
    }

    @Test
    void figuresTakenFromAnyPublishedRow_areMissed() throws IOException {
        plantedEverywhere(ContradictionsTest::blank, 100, Set.of("phase-without-figures"));
    }

    /** The months as they are read, or where they are not known the values before the printed target. */
    private static boolean lessInOneMonth(ObjectNode row) {
        if (row.get("target_31_dic").isNull()) {
            return false;
        }
        if (row.get("months") instanceof ObjectNode months && !months.isEmpty()) {
            String first = months.fieldNames().next();
            return less(months, first);
        }
        ArrayNode cells = (ArrayNode) row.get("cells");
        boolean several = cells.size() > 2 && cells.get(0).intValue() > 1;
        if (several) {
            cells.set(0, cells.get(0).intValue() - 1);
        }
        return several;
    }

    private static boolean less(ObjectNode months, String month) {
        int value = months.get(month).intValue();
        months.put(month, value - 1);
        return value > 0;
    }

    private static boolean lowerTarget(ObjectNode row) {
        int target = row.get("target_31_dic").asInt(0);
        ArrayNode cells = (ArrayNode) row.get("cells");
        int at = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).intValue() == target)
                .reduce((_, last) -> last)
                .orElse(-1);
        if (target < 2 || at < 0) {
            return false;
        }
        cells.set(at, target - 1);
        row.put("target_31_dic", target - 1);
        return true;
    }

    private static boolean workBefore(ObjectNode row) {
        boolean whole = row.get("target_31_dic").asInt(0) == 100
                && row.get("prev_years_pct").isNull();
        if (whole) {
            row.put("prev_years_pct", 20);
        }
        return whole;
    }

    private static boolean blank(ObjectNode row) {
        if (row.get("cells").isEmpty() || row.get("prev_years_pct").isTextual()) {
            return false;
        }
        row.putArray("cells");
        row.putObject("months");
        for (String column : List.of(
                "prev_years_pct", "months_by_tab_count", "target_31_lug", "target_31_dic", "anno_2023", "anno_2024")) {
            row.putNull(column);
        }
        return true;
    }

    /** Plants a contradiction in one row of each card at a time, until every row had its turn. */
    private void plantedEverywhere(Planting planting, int least, Set<String> rules) throws IOException {
        String cards = Files.readString(SharedData.file("segrate-2022/cards.json"));
        int planted = 0;
        List<String> missed = new ArrayList<>();
        for (int turn = 0; turn < 12; turn++) {
            ArrayNode changed = (ArrayNode) JSON.readTree(cards);
            Set<String> rows = new HashSet<>();
            for (JsonNode card : changed) {
                plant(card, turn, planting)
                        .ifPresent(phase -> rows.add(card.get("n").asText() + "/" + phase));
            }
            List<Finding> found = found(changed.toString());
            for (String row : rows) {
                String[] at = row.split("/", -1);
                planted++;
                boolean told = alarms(found, at[0]).stream()
                        .filter(finding -> rules.contains(finding.rule().code()))
                        .anyMatch(of(at[1]));
                if (!told) {
                    missed.add(row);
                }
            }
        }
        assertThat(missed).as("of " + planted + " planted").isEmpty();
        assertThat(planted).isGreaterThanOrEqualTo(least);
    }

    private static Predicate<Finding> of(String phase) {
        return finding -> finding.subject().label().equals("Fase " + phase)
                || finding.subject().label().isEmpty();
    }

    private static java.util.Optional<String> plant(JsonNode card, int turn, Planting planting) {
        JsonNode row = card.path("cronoprogramma").path("rows").path(turn);
        boolean described = StreamSupport.stream(card.get("fasi").spliterator(), false)
                .anyMatch(phase -> phase.get("id").equals(row.get("fase")));
        return described && planting.plant((ObjectNode) row)
                ? java.util.Optional.of(row.get("fase").asText())
                : java.util.Optional.empty();
    }

    private static List<Finding> alarms(List<Finding> found, String card) {
        return found.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> finding.subject().objectiveLabel().startsWith(card + " "))
                .toList();
    }

    private List<Finding> found(String cards) throws IOException {
        ImportConfiguration setup = ImportConfiguration.find("segrate").setup().orElseThrow();
        Path file = Files.writeString(folder.resolve("cards.json"), cards);
        PlanDraft plan =
                switch (PlanReader.read(file, setup.mapping(), setup.format(), setup.header(null, null))) {
                    case MappingOutcome.Mapped mapped -> mapped.plan();
                    case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
                };
        return PlanChecker.check(plan, setup.format(), CheckContext.of(plan.fromYear()));
    }

    private static String resource(String name) throws IOException {
        try (var in = ContradictionsTest.class.getResourceAsStream("contradictions/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
