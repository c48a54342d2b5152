package it.pdo.scoring;

import static it.pdo.scoring.Plans.derived;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.months;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.phase;
import static it.pdo.scoring.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What explanations say, word by word, for each rule and for whole plans, in both languages. After a change that is meant
 * {@code -Dpdo.golden.words=FILE} writes those of today.
 */
class GoldenExplanationsTest {

    /** Rules of the policy, name, target and reading of an indicator. */
    private static final List<List<String>> CASES = List.of(
            List.of("cap: 100", "n. controlli", "almeno 800", "639"),
            List.of("cap: 100", "n. controlli", "almeno 800", "800"),
            List.of("cap: 130", "n. controlli", "almeno 800", "1000"),
            List.of("cap: 110", "n. controlli", "almeno 800", "1000"),
            List.of("cap: 100", "n. controlli", "> 30", "42"),
            List.of("cap: 130", "n. controlli", "> 30", "36"),
            List.of("cap: 100", "Tempi di risposta", "< 10", "7"),
            List.of("cap: 100", "Scostamento dalle previsioni", "max 10%", "-2,9%"),
            List.of("cap: 100", "Scostamento dalle previsioni", "< 10%", "-2,9%"),
            List.of("below-minimum: zero", "n. controlli", "almeno 800", "639"),
            List.of(
                    "below-minimum: banded\n  minimum-bands: [{from: 0, result: 0}, {from: 50, result: 60}]",
                    "n. controlli",
                    "almeno 800",
                    "639"),
            List.of("threshold: 80", "n. controlli", "almeno 800", "639"),
            List.of("bands: [{from: 0, result: 10}, {from: 50, result: 70}]", "n. controlli", "almeno 800", "639"),
            List.of("rounding: {mode: half-up, decimals: 1}", "n. controlli", "almeno 800", "639"),
            List.of("rounding: {mode: none}", "n. controlli", "almeno 7", "2"),
            List.of("negative-reading: zero", "n. controlli", "almeno 8", "-1"),
            List.of("negative-reading: not-scored", "n. controlli", "almeno 8", "-1"),
            List.of("above-maximum: zero", "Tempi di risposta", "max 10", "12"),
            List.of("above-maximum: proportional", "Tempi di risposta", "max 10", "16"),
            List.of("above-maximum: linear", "Tempi di risposta", "max 10", "12"),
            List.of("above-maximum: linear", "Tempi di risposta", "max 10", "30"),
            List.of(
                    "above-maximum: banded\n  maximum-bands: [{from: 0, result: 90}, {from: 20, result: 50}]",
                    "Tempi di risposta",
                    "max 10",
                    "12"),
            List.of("cap: 100", "Tempi di risposta", "max 10", "9"),
            List.of("cap: 100", "Percentuale di scostamento", "< 10%", "-3%"),
            List.of("strict-equality: met", "n. controlli", "> 30", "30"),
            List.of("strict-equality: zero", "n. controlli", "> 30", "30"),
            List.of("cap: 100", "Riduzione emissioni", "-15%", "-12%"),
            List.of("cap: 100", "Riduzione emissioni", "-15%", "2%"),
            List.of("cap: 100", "Riduzione emissioni", "-15%", "-16%"),
            List.of("cap: 100", "Riduzione dello stock", "≥ 1%", "-3,4%"),
            List.of("missed-exact: zero", "n. controlli", "esattamente 5", "4"),
            List.of("missed-exact: distance", "n. controlli", "esattamente 5", "4"),
            List.of("cap: 100", "n. controlli", "esattamente 5", "5"),
            List.of("missed-exact: distance", "n. controlli", "tra 10 e 20", "8"),
            List.of("missed-exact: zero", "n. controlli", "tra 10 e 20", "22"),
            List.of("cap: 100", "n. controlli", "tra 10 e 20", "10"),
            List.of("target-zero: met-or-zero", "n. reclami", "al massimo 0", "2"),
            List.of("target-zero: not-scored", "n. reclami", "al massimo 0", "2"),
            List.of("late-date: zero", "Avvio", "entro il 30/11/2022", "01/12/2022"),
            List.of("late-date: per-day\n  late-points: 5", "Avvio", "entro il 30/11/2022", "03/12/2022"),
            List.of("late-date: per-month\n  late-points: 10", "Avvio", "entro il 15/09/2022", "03/12/2022"),
            List.of("cap: 100", "Avvio", "entro il 30/11/2022", "30/11/2022"),
            List.of("cap: 100", "Avvio", "on", "SI"),
            List.of("refusal: zero", "Avvio", "on", "NO"),
            List.of("cap: 100", "Avvio", "on", "40%"),
            List.of("cap: 100", "n. spazi", "3", "> 3"),
            List.of("cap: 100", "n. spazi", "6", "> 3"),
            List.of("missing: blocks", "n. spazi", "6", ""),
            List.of("missing: excluded", "n. spazi", "6", ""),
            List.of("missing: zero", "n. spazi", "6", ""),
            List.of("missing: full", "n. spazi", "6", ""),
            List.of("unreadable: blocks", "n. spazi", "???", "6"),
            List.of("unreadable: excluded", "n. spazi", "6", "31/12/2022"),
            List.of("unconfirmed: blocks", "n. spazi", "6", "6"),
            List.of("unconfirmed: excluded", "n. spazi", "6", "6"),
            List.of("cap: 100", "n. spazi", "", "6"));

    private static String today() {
        StringBuilder out = new StringBuilder();
        for (List<String> one : CASES) {
            ScoreSheet sheet = Scoring.score(
                    plan(item("o", List.of(indicator("i", one.get(1), one.get(2), one.get(3))))),
                    Plans.with(Rules.set(one.get(0))));
            out.append("## ").append(String.join(" | ", one).replace('\n', ' ')).append('\n');
            for (Locale locale : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
                Explanation explanation = sheet.explain(FigureId.indicator("i"), locale);
                out.append(explanation.oneLine()).append('\n');
                out.append(explanation.notes().source()).append('\n');
            }
            out.append(sheet.explain(FigureId.indicator("i"), Locale.ITALIAN)
                            .computation()
                            .expression())
                    .append('\n');
        }
        for (Locale locale : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            out.append("## whole plan ").append(locale).append('\n');
            out.append(whole().explain(FigureId.BODY, locale).text());
            out.append(whole().explain(FigureId.unit("s1"), locale).text());
            out.append(whole().explain(FigureId.person("anna"), locale).text());
            out.append(whole().explain(FigureId.indicator("respect"), locale).text());
        }
        return out.toString();
    }

    /** Phases, a scorecard, a ratio, a formula over another indicator, weights, people, a link, something suspended. */
    private static ScoreSheet whole() {
        ItemInput works = item(
                "1",
                List.of(
                        derived("respect", "100%", new DerivationInput.Cronoprogram(null), ""),
                        derived("ratio", "≥ 50%", new DerivationInput.Ratio(), "1/3"),
                        indicator("visits", "n. visite", "almeno 1.000", "850").withWeight(null),
                        derived(
                                "formula",
                                "",
                                new DerivationInput.Formula("x / 10 - 5", new TreeMap<>(Map.of("x", "visits"))),
                                "")),
                phase("1.1", CronoprogramInput.of(months(1, 40, 6, 60), months(1, 40, 7, 30))),
                phase("1.2", CronoprogramInput.of(months(3, 50, 9, 50), Map.of())));
        ItemInput shared = new ItemInput(
                "2",
                new ItemInput.Label("objective", "2", "Item 2"),
                new ItemInput.Standing(null, number("3"), WorkState.ACTIVE, true),
                null,
                List.of(
                        indicator("a", "a", "almeno 10", "9").withWeight(number("40")),
                        indicator("b", "b", "almeno 10", "5").withWeight(number("50"))),
                List.of(),
                List.of(new PersonShare("anna", "po", number("30"))));
        ItemInput suspended = new ItemInput(
                "3",
                new ItemInput.Label("objective", "3", "Item 3"),
                new ItemInput.Standing("d", null, WorkState.SUSPENDED, false),
                null,
                List.of(),
                List.of(),
                List.of(new PersonShare("anna", "", number("70"))));
        ScoreInput input = new ScoreInput(
                "p",
                2022,
                Plans.DECEMBER,
                "f",
                List.of(
                        new UnitInput("d", null, "direzione", "Direzione"),
                        new UnitInput("s1", "d", "sezione", "Sezione")),
                new ArrayList<>(List.of(Plans.inUnit(works, "s1").withWeight(number("2")), shared, suspended)),
                List.of(new LinkInput("2", "d", number("5"))));
        ScoringPolicy policy = Plans.withLevel(level -> new it.pdo.scoring.policy.LevelRules(
                level.composition(),
                Choice.Weighting.PERCENT,
                level.childWeights(),
                level.rounding(),
                Rules.set("missing: excluded").apply(DefaultPolicy.RULES)));
        return Scoring.score(input, policy);
    }

    @Test
    void explanations_sayWhatTheySaid() throws IOException {
        String asked = System.getProperty("pdo.golden.words", "");
        if (!asked.isEmpty()) {
            Files.writeString(Path.of(asked), today());
        }
        try (InputStream stream =
                Objects.requireNonNull(GoldenExplanationsTest.class.getResourceAsStream("golden-explanations.txt"))) {
            assertThat(today()).isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
