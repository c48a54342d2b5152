package it.pdo.planning;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemApplicabilityTest {
    private static final PlanFormat FORMAT = FormatReader.read("", """
                    format: annuale
                    version: 1
                    title: Piano
                    years: {from: 2024, to: 2026}
                    policy: default
                    levels:
                      - code: o
                        name: O
                        plural: O
                        under: [plan]
                        fields: [{code: testo, name: Testo, type: text, required: true, per-year: true}]
                      - {code: f, name: F, plural: F, under: [o]}
                    """).format().orElseThrow();
    private static final Item ENDED = item(1, null, "o", Map.of("testo", Map.of("2024", "a")));
    private static final Item BELOW = item(2, ENDED.id(), "f", Map.of());
    private static final Item LASTING = item(3, null, "o", Map.of());

    private static Item item(long id, @Nullable ItemId parent, String level, Map<String, Object> fields) {
        return new Item(
                new ItemId(id),
                1,
                new ItemContent(parent, 0, new ItemHeading(level, "", "", null, ItemState.ACTIVE, fields), null));
    }

    private static ItemApplicability of(Optional<PlanFormat> format, Item... items) {
        var plan = new Plan(new PlanId(1), new Plan.Head("P", "P", 2024, 2026, "annuale", 1, null), PlanState.DRAFT, 1);
        return new ItemApplicability(
                new PlanTree(plan, List.of(items), List.of(), List.of(), List.of(), List.of(), List.of()), format);
    }

    @Test
    void item_belowOneThatEnded_endsWithIt() {
        var foreseen = of(Optional.of(FORMAT), ENDED, BELOW, LASTING);

        assertThat(foreseen.years(ENDED)).containsExactly(2024);
        assertThat(foreseen.years(BELOW)).containsExactly(2024);
        assertThat(foreseen.in(BELOW, 2025)).isFalse();
        assertThat(foreseen.years(LASTING)).containsExactly(2024, 2025, 2026);
        assertThat(foreseen.differs()).isTrue();
    }

    @Test
    void plan_thatForeseesEverythingAlways_doesNotDiffer() {
        assertThat(of(Optional.of(FORMAT), LASTING).differs()).isFalse();
        assertThat(of(Optional.empty(), ENDED).differs()).isFalse();
        assertThat(of(Optional.empty(), ENDED).in(ENDED, 2026)).isTrue();
    }
}
