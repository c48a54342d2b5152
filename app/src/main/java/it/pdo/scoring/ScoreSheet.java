package it.pdo.scoring;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.progress.Completeness;
import it.pdo.scoring.progress.ReadingProgress;
import it.pdo.scoring.progress.Standing;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of a plan at a month under a policy. Immutable. Figures are in the order of the plan: indicators and items
 * depth first, then units, the whole municipality and persons.
 */
public final class ScoreSheet {
    private final SheetHeader header;
    private final PreparedPlan plan;
    private final ScoringPolicy policy;
    private final Map<FigureId, Score> scores;
    private final Map<FigureId, BigDecimal> wrongWeights;
    private final Map<FigureId, Score> derived;
    private final JudgedIndicators judged;

    ScoreSheet(
            SheetHeader header,
            PreparedPlan plan,
            ScoringPolicy policy,
            Map<FigureId, Score> scores,
            Map<FigureId, BigDecimal> wrongWeights,
            Map<FigureId, Score> derived,
            JudgedIndicators judged) {
        this.judged = judged;
        this.header = header;
        this.plan = plan;
        this.policy = policy;
        this.scores = Collections.unmodifiableMap(scores);
        this.wrongWeights = Collections.unmodifiableMap(wrongWeights);
        this.derived = Collections.unmodifiableMap(derived);
    }

    public SheetHeader header() {
        return header;
    }

    public ScoringPolicy policy() {
        return policy;
    }

    public ScoreInput input() {
        return plan.input();
    }

    /** Every figure, including those of persons: a public page must leave these out. */
    public Map<FigureId, Score> scores() {
        return scores;
    }

    /** The score of a figure; empty when the plan has no such figure. */
    public Optional<Score> find(FigureId figure) {
        return Optional.ofNullable(scores.get(figure));
    }

    /** The score of a figure; throws IllegalArgumentException for an unknown figure. */
    public Score score(FigureId figure) {
        return find(figure).orElseThrow(() -> new IllegalArgumentException("no figure " + figure));
    }

    public Score indicator(String id) {
        return score(FigureId.indicator(id));
    }

    /**
     * The exact value of a derived indicator, before comparison with its target: a percentage, except that a formula
     * has its own unit. Empty for an indicator that is not derived, is not active or is part of a cycle.
     */
    public Optional<Score> derived(String indicatorId) {
        return Optional.ofNullable(derived.get(FigureId.indicator(indicatorId)));
    }

    public Score item(String id) {
        return score(FigureId.item(id));
    }

    public Score unit(String id) {
        return score(FigureId.unit(id));
    }

    public Score body() {
        return score(FigureId.BODY);
    }

    public Score person(String id) {
        return score(FigureId.person(id));
    }

    /** Target, reached and gap of a phase at the end of a month of the plan's year; empty without a cronoprogram. */
    public Optional<CronoprogramFigure> phase(String itemId, YearMonth month) {
        return plan.cronoprogram(itemId)
                .map(row -> Cronoprograms.figure(row, plan.input().year(), month));
    }

    /** Target, reached and gap of a phase at each checkpoint of the year; empty without a cronoprogram. */
    public List<CronoprogramFigure> checkpoints(String itemId) {
        List<CronoprogramFigure> figures = new ArrayList<>();
        judged.calendar().checkpoints().forEach(month -> phase(
                        itemId, YearMonth.of(plan.input().year(), month))
                .ifPresent(figures::add));
        return List.copyOf(figures);
    }

    /** How much of what is due below a figure was written, up to the month of the sheet. */
    public Completeness completeness(FigureId figure) {
        return new CompletenessCount(plan, policy, judged).of(figure);
    }

    /** How far an indicator is by its last reading; empty when it has none that is a number, or is not known. */
    public Optional<ReadingProgress> progress(String indicatorId) {
        PreparedIndicator indicator = plan.indicator(indicatorId);
        return indicator == null ? Optional.empty() : judged.progress(indicator, rules(indicator));
    }

    /** Whether results are judged at the month of the sheet: it is a checkpoint of the plan's year. */
    public boolean atCheckpoint() {
        return judged.calendar().isCheckpoint(header.at());
    }

    /** The parts of a unit's result; empty where the policy does not put units together by parts. */
    public List<UnitPart> parts(String unitId) {
        return policy.units().rollUp() != Choice.UnitRollUp.BY_PARTS
                ? List.of()
                : plan.units().order().stream()
                        .filter(unit -> unit.input.id().equals(unitId))
                        .flatMap(unit -> new UnitParts(plan, policy.units()).of(unit).stream())
                        .toList();
    }

    /** The part of a unit's result with this figure. */
    Optional<UnitPart> part(FigureId figure) {
        return parts(figure.id().substring(0, figure.id().lastIndexOf('/'))).stream()
                .filter(part -> part.figure().equals(figure))
                .findFirst();
    }

    /** What the figures are worth; without periods, those at a checkpoint are results. */
    public Standing standing() {
        PlanYear year = plan.input().planYear();
        PlanYear.MonthState month = year == null ? PlanYear.MonthState.CLOSED : year.month();
        return switch (month) {
            case NEVER_OPENED -> Standing.NONE;
            case OPEN -> Standing.PROVISIONAL;
            case CLOSED -> atCheckpoint() ? Standing.RESULT : Standing.PROVISIONAL;
        };
    }

    /** The indicator as it is judged: with the reading that answers; empty when it is not due. */
    Optional<JudgedIndicators.Judged> judged(PreparedIndicator indicator) {
        return judged.value(indicator, rules(indicator)) instanceof JudgedIndicators.Judged found
                ? Optional.of(found)
                : Optional.empty();
    }

    private RuleSet rules(PreparedIndicator indicator) {
        return policy.indicator(indicator.input.id(), indicator.input.name(), indicator.item.input.level());
    }

    /** The figures that prevent the period from being closed under this policy. */
    public List<FigureId> blocking() {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Score.NotScored none && none.blocksClosing())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Figures whose parts have percent weights that do not sum to 100, with the sum. Such a figure is the weighted mean
     * all the same.
     */
    public Map<FigureId, BigDecimal> wrongWeights() {
        return wrongWeights;
    }

    /**
     * The target of an indicator as understood, or why it cannot be read; throws IllegalArgumentException for an
     * unknown indicator.
     */
    public String targetWords(String indicatorId, Locale locale) {
        PreparedIndicator indicator = plan.indicator(indicatorId);
        if (indicator == null) {
            throw new IllegalArgumentException("no indicator " + indicatorId);
        }
        return indicator.meaning.describe(locale);
    }

    /** The calculation of target, reached and gap of a phase at the end of a month; empty without a cronoprogram. */
    public Optional<Explanation> explainPhase(String itemId, YearMonth month, Locale locale) {
        PreparedItem item = plan.item(itemId);
        if (item == null) {
            return Optional.empty();
        }
        CronoprogramInput row = item.input.cronoprogram();
        return row == null
                ? Optional.empty()
                : Optional.of(new PhaseExplanation(this, ExplanationWriter.policy(policy, locale), locale)
                        .explain(item, row, month));
    }

    /**
     * The calculation of a figure down to readings and rules; throws IllegalArgumentException for an unknown figure.
     */
    public Explanation explain(FigureId figure, Locale locale) {
        return new ExplanationWriter(this, plan, locale).explain(figure, score(figure));
    }
}
