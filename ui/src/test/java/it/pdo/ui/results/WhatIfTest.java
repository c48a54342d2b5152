package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.format.PlanFormat;
import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyWriter;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);
    private static final FigureId VISITS = FigureId.indicator("visits");
    private final ScoringPolicy policy = policy();
    private final ScoreSheet now = Scoring.score(input(), policy);

    @Test
    void nothingTried_changesNothing() {
        assertThat(WhatIf.NOTHING.sheet(now).scores()).isEqualTo(now.scores());
    }

    @Test
    void otherReading_movesItsIndicatorAndLeavesTheSheetOfTodayAlone() {
        ScoreSheet then = WhatIf.NOTHING
                .with(new WhatIf.Change.OfReading(VISITS, DECEMBER, "almeno 800"))
                .with(new WhatIf.Change.OfReading(VISITS, DECEMBER, "800"))
                .sheet(now);

        assertThat(then.score(VISITS).value().orElseThrow()).isEqualByComparingTo("100");
        assertThat(now.score(VISITS).value().orElseThrow()).isEqualByComparingTo("79.87");
    }

    @Test
    void otherChoice_movesWhatItDecides_andTakenAwayMovesItBack() {
        PolicyChoices.Place below = PolicyChoices.of(policy).stream()
                .filter(place -> place.chosen() instanceof Choice.BelowMinimum)
                .filter(place -> place.part() instanceof PolicyChoices.Part.Everywhere)
                .findFirst()
                .orElseThrow();
        WhatIf.Change zero = new WhatIf.Change.OfPolicy(below, Choice.BelowMinimum.ZERO);
        WhatIf trial = WhatIf.NOTHING.with(zero);

        assertThat(below.options()).isEqualTo(List.of(Choice.BelowMinimum.values()));
        assertThat(trial.sheet(now).score(VISITS).value().orElseThrow()).isEqualByComparingTo("0");
        assertThat(trial.without(zero).sheet(now).score(VISITS)).isEqualTo(now.score(VISITS));
    }

    @Test
    void everyChoiceOfAPolicy_setToItself_givesTheSamePolicy() {
        assertThat(PolicyChoices.of(policy)).isNotEmpty().allSatisfy(place -> assertThat(
                        PolicyChoices.with(policy, place, place.chosen()))
                .isEqualTo(policy));
    }

    @Test
    void everyChoiceOfAPolicy_setToEachOther_isReadBack() {
        for (PolicyChoices.Place place : PolicyChoices.of(policy)) {
            for (Object option : place.options()) {
                assertThat(PolicyChoices.of(PolicyChoices.with(policy, place, option)))
                        .filteredOn(other -> other.key().equals(place.key()))
                        .extracting(PolicyChoices.Place::chosen)
                        .containsExactly(option);
            }
        }
    }

    @Test
    void ruleOfOneLevelOrIndicator_isItsOwnAndGoesAwayAgain() {
        for (PolicyChoices.Part part : List.of(
                new PolicyChoices.Part.OfLevel("objective"),
                new PolicyChoices.Part.OfIndicator("Visite", "objective"))) {
            PolicyChoices.Place cap = PolicyChoices.in(policy, part).stream()
                    .filter(place -> place.name().equals("cap"))
                    .reduce((_, last) -> last)
                    .orElseThrow();
            ScoringPolicy own = PolicyChoices.with(policy, cap, new BigDecimal("120"));

            assertThat(PolicyChoices.parts(own))
                    .hasSize(PolicyChoices.parts(policy).size() + 1);
            assertThat(own.items().general()).isEqualTo(policy.items().general());
            assertThat(own.indicator("x", "Visite", "objective").scale().cap()).isEqualByComparingTo("120");
            assertThat(own.indicator("x", "Altro", "altro").scale().cap()).isEqualByComparingTo("100");
            assertThat(PolicyDifference.between(policy, own)).singleElement().satisfies(difference -> assertThat(
                            difference.after().name())
                    .isEqualTo("cap"));
            assertThat(PolicyChoices.without(own, part)).isEqualTo(policy);
        }
    }

    @Test
    void secondDecisionAboutOneIndicator_isKeptBesideTheFirst_whateverTheLetterCase() {
        PolicyChoices.Part visits = new PolicyChoices.Part.OfIndicator("Visite", "objective");
        ScoringPolicy once = PolicyChoices.with(policy, place(policy, visits, "cap"), new BigDecimal("120"));
        PolicyChoices.Part shouted = new PolicyChoices.Part.OfIndicator(" VISITE ", "objective");
        ScoringPolicy twice = PolicyChoices.with(once, place(once, shouted, "threshold"), new BigDecimal("90"));

        for (String name : List.of("Visite", "visite", "VISITE")) {
            var rules = twice.indicator("x", name, "objective");
            assertThat(rules.scale().cap()).isEqualByComparingTo("120");
            assertThat(rules.scale().threshold()).isEqualByComparingTo("90");
        }
        assertThat(twice.items().indicators()).hasSize(1);
        assertThat(PolicyReader.read("p", PolicyWriter.write(twice)).policy()).contains(twice);
        assertThat(PolicyChoices.without(twice, shouted)).isEqualTo(policy);
    }

    private static PolicyChoices.Place place(ScoringPolicy policy, PolicyChoices.Part part, String name) {
        return PolicyChoices.in(policy, part).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ruleOfEverywhere_isFollowedByALevelThatHasNoOtherOfItsOwn() {
        PolicyChoices.Place maximum = PolicyChoices.in(policy, new PolicyChoices.Part.Everywhere()).stream()
                .filter(place -> place.chosen() instanceof Choice.AboveMaximum)
                .findFirst()
                .orElseThrow();
        PolicyChoices.Place composition = PolicyChoices.in(policy, new PolicyChoices.Part.Everywhere()).stream()
                .filter(place -> place.chosen() instanceof Choice.Composition)
                .findFirst()
                .orElseThrow();
        ScoringPolicy other = PolicyChoices.with(
                PolicyChoices.with(policy, maximum, Choice.AboveMaximum.LINEAR), composition, Choice.Composition.BOTH);

        assertThat(other.level("ambito-solidale").rules().shortfall().bounds().aboveMaximum())
                .isEqualTo(Choice.AboveMaximum.LINEAR);
        assertThat(other.level("ambito-solidale").composition())
                .isEqualTo(policy.level("ambito-solidale").composition())
                .isNotEqualTo(other.items().general().composition());
    }

    @Test
    void policyOfATrial_takesItsChoicesAndNeitherWeightsNorReadings() {
        PolicyChoices.Place cap = PolicyChoices.in(policy, new PolicyChoices.Part.Everywhere()).stream()
                .filter(place -> place.path().equals("rules.scale.cap"))
                .findFirst()
                .orElseThrow();

        assertThat(WhatIf.NOTHING
                        .with(new WhatIf.Change.OfWeight(VISITS, BigDecimal.TEN))
                        .with(new WhatIf.Change.OfReading(VISITS, DECEMBER, "800"))
                        .policy(policy))
                .isEqualTo(policy);
        assertThat(WhatIf.NOTHING
                        .with(new WhatIf.Change.OfPolicy(cap, new BigDecimal("130")))
                        .policy(policy)
                        .items()
                        .general()
                        .rules()
                        .scale()
                        .cap())
                .isEqualByComparingTo("130");
    }

    @Test
    void everyDecision_hasAQuestionAndASentenceInBothLanguages() {
        PlanFormat format = MunicipalityFolder.shipped("milano")
                .read()
                .municipality()
                .orElseThrow()
                .format();
        for (Locale locale : Texts.LANGUAGES) {
            PolicyParts parts = new PolicyParts(format, Texts.of(PolicyParts.class, locale));
            assertThat(PolicyChoices.of(policy)).allSatisfy(place -> {
                assertThat(parts.question(place)).isNotBlank();
                assertThat(parts.label(place.chosen())).isNotBlank();
            });
        }
    }

    @Test
    void tree_unitsInAnyOrder_standUnderTheirParents() {
        ResultTree tree = ResultTree.of(input());
        ResultTree.Node visits = tree.find(VISITS).orElseThrow();

        assertThat(tree.above(visits).stream().map(ResultTree.Node::figure))
                .containsExactly(FigureId.BODY, FigureId.unit("d"), FigureId.unit("s"), FigureId.item("o"));
        assertThat(tree.anything(tree.find(FigureId.unit("e")).orElseThrow())).isFalse();
        assertThat(tree.highest(node -> node.figure().kind() == FigureId.Kind.UNIT))
                .extracting(ResultTree.Node::figure)
                .containsExactlyInAnyOrder(FigureId.unit("d"), FigureId.unit("e"));
    }

    private static ScoreInput input() {
        IndicatorInput visits =
                IndicatorInput.of("visits", "N. visite", "almeno 800", List.of(ReadingInput.of(DECEMBER, "639")));
        ItemInput objective = new ItemInput(
                "o",
                new ItemInput.Label("obiettivo", "1", "Visite"),
                new ItemInput.Standing("s", null, WorkState.ACTIVE, false),
                null,
                List.of(visits),
                List.of(),
                List.of());
        return new ScoreInput(
                "PROVA",
                2021,
                DECEMBER,
                "1",
                List.of(
                        new UnitInput("s", "d", "sezione", "Sezione"),
                        new UnitInput("d", null, "direzione", "Direzione"),
                        new UnitInput("e", null, "direzione", "Direzione vuota")),
                List.of(objective),
                List.of());
    }

    private static ScoringPolicy policy() {
        try (InputStream stream = WhatIfTest.class.getResourceAsStream("/tenants-config/policies/milano-2021.yaml")) {
            return PolicyReader.read("milano-2021.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .policy()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
