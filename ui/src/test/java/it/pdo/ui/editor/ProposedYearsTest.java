package it.pdo.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.PlanFormat;
import it.pdo.format.YearSpan;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.starter.StarterFormats;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The years a new plan begins with. */
final class ProposedYearsTest {
    private final PlanFormat format = FormatReader.read(
                    "",
                    StarterFormats.list()
                            .getFirst()
                            .yaml()
                            .replaceFirst("years: \\{from: \\d+, to: \\d+}", "years: {from: 2024, to: 2026}"))
            .format()
            .orElseThrow();

    @Test
    void years_ofAFormatWithoutPlans_areItsOwn_alsoWhenTheyHaveBegun() {
        assertThat(ProposedYears.of(format, List.of())).isEqualTo(new YearSpan(2024, 2026));
        assertThat(ProposedYears.of(format, List.of(plan("altro", 2024, 2026)))).isEqualTo(new YearSpan(2024, 2026));
    }

    @Test
    void years_thatAPlanOfTheFormatHas_areFollowedByTheNextAsMany() {
        assertThat(ProposedYears.of(format, List.of(plan(format.code(), 2026, 2026))))
                .isEqualTo(new YearSpan(2027, 2029));
        assertThat(ProposedYears.of(format, List.of(plan(format.code(), 2023, 2023))))
                .isEqualTo(new YearSpan(2024, 2026));
    }

    private static Plan plan(String format, int from, int to) {
        return new Plan(new PlanId(1), new Plan.Head("P", "Piano", from, to, format, 1, null), PlanState.DRAFT, 1);
    }
}
