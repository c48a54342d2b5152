package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.policy.PolicyReader;
import it.pdo.format.policy.PolicyWriter;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.results.PolicyChoices.Part;
import it.pdo.ui.results.PolicyChoices.Place;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the policy page offers at a place changes some result when it stands there instead of another answer, and
 * is read back from the file that would be published. The approval of readings decides who writes, not what counts.
 */
class PolicyChoicesEffectTest {
    private static final List<ScoreInput> PLANS = EverySituation.plans();

    /** Answers under which a number or a list beside them is asked for at all. */
    private static final Map<String, Object> NEEDS = Map.of(
            "minimumBands", Choice.BelowMinimum.BANDED,
            "maximumBands", Choice.AboveMaximum.BANDED,
            "latePoints", Choice.LateDate.PER_DAY);

    static Stream<Part> parts() {
        return Stream.of(
                new Part.Everywhere(),
                new Part.OfLevel(EverySituation.OBJECTIVE),
                new Part.OfLevel(EverySituation.PHASE),
                new Part.OfIndicator(EverySituation.NAME, EverySituation.OBJECTIVE),
                new Part.Units(),
                new Part.People());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyAnswer_insteadOfAnother_changesSomeResult(Part part) {
        List<String> dead = new ArrayList<>();
        for (Place place : PolicyChoices.in(DefaultPolicy.POLICY, part)) {
            if (place.chosen() instanceof Choice.Approval) {
                continue;
            }
            ScoringPolicy base = base(part, place);
            Place here = find(base, part, place.path());
            for (Object option : options(here)) {
                if (!option.equals(here.chosen()) && !changes(base, PolicyChoices.with(base, here, option))) {
                    dead.add(place.path() + " = " + option);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyAnswer_writtenAsAFile_isReadBack(Part part) {
        assertThat(PolicyChoices.in(DefaultPolicy.POLICY, part))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(options(place)).isNotEmpty().allSatisfy(option -> {
                    ScoringPolicy policy = PolicyChoices.with(DefaultPolicy.POLICY, place, option);
                    assertThat(PolicyReader.read("p", PolicyWriter.write(policy))
                                    .policy())
                            .contains(policy);
                }));
    }

    /** The plans hold every situation: without one of them a dead answer would go unseen. */
    @Test
    void situations_giveEveryReason_thatAPolicyDecidesAbout() {
        List<Score.Reason> reasons = PLANS.stream()
                .map(plan -> Scoring.score(plan, excluding()))
                .flatMap(sheet -> sheet.scores().values().stream())
                .filter(Score.NotScored.class::isInstance)
                .map(score -> ((Score.NotScored) score).reason())
                .distinct()
                .toList();
        assertThat(reasons)
                .contains(
                        Score.Reason.MISSING,
                        Score.Reason.NOT_DUE,
                        Score.Reason.SUSPENDED,
                        Score.Reason.CANCELLED,
                        Score.Reason.UNREADABLE_ACTUAL);
    }

    private static ScoringPolicy excluding() {
        Part everywhere = new Part.Everywhere();
        Place missing = find(DefaultPolicy.POLICY, everywhere, "rules.states.missing");
        return PolicyChoices.with(DefaultPolicy.POLICY, missing, Choice.Absent.EXCLUDED);
    }

    /** The default, with the answer that a number or a list at the place goes with. */
    private static ScoringPolicy base(Part part, Place place) {
        ScoringPolicy base = DefaultPolicy.POLICY;
        if (place.name().equals("cap")) {
            Place indicators = find(base, new Part.Everywhere(), "rules.scale.cap");
            return PolicyChoices.with(base, indicators, new BigDecimal("200"));
        }
        if (place.chosen() instanceof Choice.Between) {
            Place bands = find(base, part, place.path().replace("between", "bands"));
            return PolicyChoices.with(base, bands, options(bands).getFirst());
        }
        Object needed = NEEDS.get(place.name());
        if (needed == null) {
            return base;
        }
        return PolicyChoices.in(base, part).stream()
                .filter(other -> other.chosen().getClass().equals(needed.getClass()))
                .findFirst()
                .map(other -> PolicyChoices.with(base, other, needed))
                .orElseThrow();
    }

    private static Place find(ScoringPolicy policy, Part part, String path) {
        return PolicyChoices.in(policy, part).stream()
                .filter(place -> place.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> options(Place place) {
        return switch (place.chosen()) {
            case BigDecimal _ ->
                switch (place.name()) {
                    case "cap" -> List.of(new BigDecimal("150"));
                    case "threshold" -> List.of(new BigDecimal("99.99"));
                    default -> List.of(new BigDecimal("7"));
                };
            case PolicyList.Stair _ ->
                List.of(new PolicyList.Stair(List.of(band("0", "13"), band("20", "37"), band("60", "71"))));
            case PolicyList.Levels _ -> List.of(new PolicyList.Levels(List.of(EverySituation.PHASE)));
            case PolicyList.Roles _ ->
                List.of(new PolicyList.Roles(new TreeMap<>(Map.of(EverySituation.ROLE, new BigDecimal("3")))));
            case PolicyList.Checkpoints _ ->
                List.of(new PolicyList.Checkpoints(new TreeSet<>(List.of(Month.APRIL, Month.DECEMBER))));
            default -> place.options();
        };
    }

    private static Band band(String from, String result) {
        return new Band(new BigDecimal(from), new BigDecimal(result));
    }

    private static boolean changes(ScoringPolicy before, ScoringPolicy after) {
        return PLANS.stream().anyMatch(plan -> !figures(plan, before).equals(figures(plan, after)));
    }

    /** What a reader sees of each figure, and not how it was reached. */
    private static Map<FigureId, String> figures(ScoreInput plan, ScoringPolicy policy) {
        ScoreSheet sheet = Scoring.score(plan, policy);
        Map<FigureId, String> figures = new TreeMap<>(java.util.Comparator.comparing(FigureId::toString));
        sheet.scores().forEach((figure, score) -> {
            String seen =
                    switch (score) {
                        case Score.Scored scored -> scored.points().toPlainString();
                        case Score.NotScored none -> none.reason() + " " + none.blocksClosing();
                    };
            figures.put(figure, seen + " " + sheet.wrongWeights().get(figure));
        });
        return figures;
    }
}
