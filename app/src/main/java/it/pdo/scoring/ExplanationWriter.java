package it.pdo.scoring;

import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.message.EngineMessages;
import it.pdo.scoring.message.NumberText;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.progress.ReadingProgress;
import it.pdo.shared.QuotedText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the explanations of the figures of a sheet from their calculations. */
final class ExplanationWriter {
    private static final int LONGEST = 1_000;

    private final ScoreSheet sheet;
    private final PreparedPlan plan;
    private final EngineMessages messages;
    private final FormulaText formulas;
    private final NotScoredFormatter absences;
    private final String policy;

    ExplanationWriter(ScoreSheet sheet, PreparedPlan plan, Locale locale) {
        this.sheet = sheet;
        this.plan = plan;
        this.messages = EngineMessages.in(locale);
        this.formulas = new FormulaText(locale);
        this.absences = new NotScoredFormatter(messages);
        this.policy = policy(sheet.policy(), messages.locale());
    }

    /** Policy name and version: {@code politica «Milano 2021», versione 1}. */
    static String policy(ScoringPolicy policy, Locale locale) {
        return EngineMessages.in(locale)
                .text("explanation.policy", policy.name(locale), String.valueOf(policy.version()));
    }

    Explanation explain(FigureId figure, Score score) {
        return explain(figure, score, new LinkedHashSet<>());
    }

    /** Figures above are remembered, so that a cycle is reported once and not followed. */
    private Explanation explain(FigureId figure, Score score, Set<FigureId> above) {
        List<Explanation> children = new ArrayList<>();
        if (above.add(figure)) {
            if (score instanceof Scored scored) {
                children.addAll(below(scored.calculation(), above));
            }
            unscoredBelow(figure)
                    .filter(below -> !above.contains(below))
                    .forEach(below -> children.add(explain(below, sheet.score(below), above)));
            above.remove(figure);
        }
        return switch (score) {
            case Scored scored ->
                new Explanation(
                        figure.toString(),
                        title(figure),
                        NumberText.of(scored.points(), messages.locale()),
                        new Explanation.Computation(
                                formulas.format(scored.calculation()),
                                FormulaText.expression(scored.calculation()),
                                scored.calculation().rule().sentence(messages.locale()),
                                policy),
                        new Explanation.Notes(source(figure), warning(figure), ""),
                        children);
            case NotScored none ->
                new Explanation(
                        figure.toString(),
                        title(figure),
                        messages.text("explanation.none"),
                        new Explanation.Computation("", "", absences.reason(none), policy),
                        new Explanation.Notes(source(figure), warning(figure), next(figure, none)),
                        children);
        };
    }

    /** What would give it a number; of a reading that is not understood, how to write it. */
    private String next(FigureId figure, NotScored none) {
        PreparedIndicator indicator =
                none.reason() == Score.Reason.UNREADABLE_ACTUAL && figure.kind() == FigureId.Kind.INDICATOR
                        ? plan.indicator(figure.id())
                        : null;
        return indicator == null
                ? absences.next(none)
                : indicator.meaning.doubt(messages.locale()).orElseGet(() -> absences.next(none));
    }

    private List<Explanation> below(Calculation calculation, Set<FigureId> above) {
        List<Explanation> children = new ArrayList<>();
        for (Term term : calculation.terms()) {
            Calculation step = term.step();
            FigureId figure = term.figure();
            if (step != null) {
                children.add(step(term, step, figure, above));
            } else if (figure != null) {
                children.add(explain(figure, sheet.score(figure), above));
            }
        }
        return children;
    }

    private Explanation step(Term term, Calculation step, @Nullable FigureId figure, Set<FigureId> above) {
        String rule = step.rule().sentence(messages.locale());
        return new Explanation(
                "",
                figure == null ? rule : title(figure),
                NumberText.of(term.amount(), messages.locale()),
                new Explanation.Computation(formulas.format(step), FormulaText.expression(step), rule, policy),
                new Explanation.Notes("", "", ""),
                below(step, above));
    }

    /** The figures without a number that a figure contains: not part of the calculation, but always shown. */
    private Stream<FigureId> unscoredBelow(FigureId figure) {
        Stream<FigureId> inside =
                switch (figure.kind()) {
                    case INDICATOR -> phasesWithoutEntries(figure);
                    case ITEM -> {
                        PreparedItem item = plan.item(figure.id());
                        yield item == null
                                ? Stream.empty()
                                : Stream.concat(
                                        item.indicators.stream().map(indicator -> indicator.figure),
                                        item.children.stream().map(child -> child.item().figure));
                    }
                    case UNIT ->
                        plan.units().order().stream()
                                .filter(unit -> unit.figure.equals(figure))
                                .flatMap(unit -> unit.items.stream())
                                .filter(UnitMembership.Counted::topmost)
                                .map(counted -> counted.item().figure);
                    case PART ->
                        sheet.part(figure).stream()
                                .flatMap(part -> part.members().stream())
                                .map(member -> member.item().figure);
                    case BODY ->
                        plan.items().stream()
                                .filter(item -> item.parent == null)
                                .map(item -> item.figure);
                    case PERSON ->
                        plan.people().getOrDefault(figure.id(), List.of()).stream()
                                .map(part -> part.item().figure)
                                .distinct();
                };
        return inside.filter(below -> sheet.score(below) instanceof NotScored);
    }

    /** Phases without entries are not part of the respect of phases and times; they are named all the same. */
    private Stream<FigureId> phasesWithoutEntries(FigureId figure) {
        PreparedIndicator indicator = plan.indicator(figure.id());
        return indicator != null && indicator.input.derivation() instanceof DerivationInput.Cronoprogram
                ? phases(indicator.item)
                : Stream.empty();
    }

    private Stream<FigureId> phases(PreparedItem item) {
        Stream<FigureId> below = item.children.stream()
                .filter(child -> child.item().parent == item)
                .flatMap(child -> phases(child.item()));
        boolean missing = item.input.cronoprogram() != null
                && item.children.isEmpty()
                && sheet.score(item.figure) instanceof NotScored none
                && none.reason() == Score.Reason.MISSING;
        return missing ? Stream.concat(Stream.of(item.figure), below) : below;
    }

    private String warning(FigureId figure) {
        BigDecimal sum = sheet.wrongWeights().get(figure);
        if (sum == null) {
            return "";
        }
        return sum.signum() == 0
                ? messages.text("warning.no-weights")
                : messages.text("warning.weights", NumberText.of(sum, messages.locale()));
    }

    private String title(FigureId figure) {
        return switch (figure.kind()) {
            case INDICATOR -> {
                PreparedIndicator indicator = plan.indicator(figure.id());
                yield indicator == null ? figure.id() : indicator.input.name();
            }
            case ITEM -> {
                PreparedItem item = plan.item(figure.id());
                yield item == null ? figure.id() : (item.input.code() + " " + item.input.title()).strip();
            }
            case UNIT ->
                plan.input().units().stream()
                        .filter(unit -> unit.id().equals(figure.id()))
                        .map(UnitInput::name)
                        .findFirst()
                        .orElse(figure.id());
            case PART ->
                sheet.part(figure)
                        .map(part -> part.kind() == UnitPart.Kind.SHARE
                                ? part.name()
                                : messages.text("explanation.part." + part.kind()))
                        .orElse(figure.id());
            case BODY -> messages.text("explanation.body");
            case PERSON -> messages.text("explanation.person", figure.id());
        };
    }

    private String source(FigureId figure) {
        PreparedIndicator indicator = figure.kind() == FigureId.Kind.INDICATOR ? plan.indicator(figure.id()) : null;
        if (indicator == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!indicator.input.targetText().isBlank()) {
            parts.add(messages.text(
                    "source.target",
                    shortened(indicator.input.targetText()),
                    shortened(indicator.meaning.describe(messages.locale()))));
        }
        if (indicator.input.derivation() instanceof DerivationInput.Formula formula) {
            parts.add(messages.text("source.formula", shortened(named(formula))));
        }
        Optional<JudgedIndicators.Judged> judged = sheet.judged(indicator);
        ReadingInput reading = judged.map(found -> found.indicator().reading()).orElse(null);
        if (reading != null) {
            parts.add(messages.text(
                    "source.reading." + reading.state(), messages.month(reading.month()), shortened(reading.text())));
            if (indicator.meaning.signDropped()) {
                parts.add(messages.text("source.reduction"));
            }
        }
        YearMonth at = sheet.header().at();
        judged.map(JudgedIndicators.Judged::month)
                .filter(at::isAfter)
                .ifPresent(month -> parts.add(messages.text("source.judged", messages.month(month))));
        sheet.progress(indicator.input.id())
                .filter(progress -> judged.isEmpty()
                        || progress.month().isAfter(judged.get().month()))
                .ifPresent(progress -> parts.add(progress(progress)));
        return String.join("; ", parts);
    }

    private String progress(ReadingProgress progress) {
        String month = messages.month(sheet.header().at());
        String reached = NumberText.of(progress.reached(), messages.locale());
        String expected = NumberText.of(progress.expected(), messages.locale());
        return progress.percent()
                .map(percent -> messages.text(
                        "source.progress.percent", month, reached, expected, NumberText.of(percent, messages.locale())))
                .orElseGet(() -> messages.text("source.progress", month, reached, expected));
    }

    /**
     * Shortens texts far longer than in any real plan, so that a text pasted by mistake does not make the page a
     * megabyte.
     */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The formula with the names of its indicators. */
    private String named(DerivationInput.Formula formula) {
        String text = shortened(formula.expression());
        for (Map.Entry<String, String> reference : formula.references().entrySet()) {
            PreparedIndicator other = plan.indicator(reference.getValue());
            String name =
                    other == null ? reference.getValue() : new QuotedText(other.input.name()).in(messages.locale());
            text = text.replaceAll("\\b" + Pattern.quote(reference.getKey()) + "\\b", Matcher.quoteReplacement(name));
        }
        return text;
    }
}
