package it.pdo.scoring;

import static it.pdo.scoring.Plans.DECEMBER;
import static it.pdo.scoring.Plans.composed;
import static it.pdo.scoring.Plans.derived;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What depends on itself is shown, and nothing hangs. */
class CyclesTest {
    private static final ScoringPolicy DEFAULT = DefaultPolicy.POLICY;

    private static IndicatorInput fixed(String id, int percent) {
        return indicator(id, "n.", "almeno 100", String.valueOf(percent));
    }

    @Test
    void formulaCircle_isShownWithItsPath() {
        IndicatorInput a = derived("a", "", new DerivationInput.Formula("b", new TreeMap<>(Map.of("b", "b"))), "");
        IndicatorInput b = derived("b", "", new DerivationInput.Formula("a", new TreeMap<>(Map.of("a", "a"))), "");
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(a, b, fixed("c", 70)))), DEFAULT);
        assertThat(sheet.indicator("a")).isEqualTo(new NotScored(Score.Reason.CYCLE, true, "«a» → «b» → «a»"));
        assertThat(points(sheet.item("o"))).isEqualTo("70");
        assertThat(sheet.explain(FigureId.indicator("b"), Locale.ITALIAN)
                        .computation()
                        .rule())
                .contains("«a» → «b» → «a»");
    }

    @Test
    void linkCircle_isShownAndDoesNotHang() {
        ItemInput below = item("below", List.of());
        ScoreInput input = new ScoreInput(
                "p",
                2022,
                DECEMBER,
                "f",
                List.of(),
                List.of(item("top", List.of(), below)),
                List.of(new LinkInput("top", "below", null)));
        ScoreSheet sheet = Scoring.score(input, composed(Choice.Composition.CHILDREN));
        assertThat(points(sheet.item("top"))).isEqualTo("CYCLE!");
        assertThat(points(sheet.item("below"))).isEqualTo("CYCLE!");
        assertThat(sheet.explain(FigureId.BODY, Locale.ENGLISH).text()).contains("depends on itself");
        assertThat(sheet.blocking()).containsExactly(FigureId.item("top"), FigureId.item("below"));
    }
}
