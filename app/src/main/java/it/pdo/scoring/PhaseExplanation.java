package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.message.EngineMessages;
import it.pdo.scoring.message.NumberText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Explains target, reached and gap of a phase by the same months that {@link Cronoprograms} sums. */
final class PhaseExplanation {
    private final ScoreSheet sheet;
    private final EngineMessages messages;
    private final FormulaText formulas;
    private final String policy;

    PhaseExplanation(ScoreSheet sheet, String policy, Locale locale) {
        this.sheet = sheet;
        this.messages = EngineMessages.in(locale);
        this.formulas = new FormulaText(locale);
        this.policy = policy;
    }

    Explanation explain(PreparedItem item, CronoprogramInput row, YearMonth month) {
        int year = sheet.input().year();
        CronoprogramFigure figure = Cronoprograms.figure(row, year, month);
        Explanation target = target(row, figure, year, month);
        Explanation reached = reached(row, figure, year, month);
        String name = (item.input.code() + " " + item.input.title()).strip();
        String title = messages.text("phase.title", name, monthName(month));
        BigDecimal expectation = figure.targetOrNull();
        BigDecimal done = figure.reachedOrNull();
        if (expectation == null || done == null) {
            String rule = expectation == null
                    ? target.computation().rule()
                    : reached.computation().rule();
            String next = expectation == null
                    ? target.notes().next()
                    : reached.notes().next();
            return none(title, rule, next, List.of(target, reached));
        }
        List<Term> terms = List.of(Arithmetic.term(expectation), Arithmetic.term(done));
        return step(title, Rule.PHASE_GAP, Operator.DIFFERENCE, terms, "", List.of(target, reached));
    }

    private Explanation target(CronoprogramInput row, CronoprogramFigure figure, int year, YearMonth month) {
        BigDecimal target = figure.targetOrNull();
        if (target == null) {
            return none(
                    messages.text("rule.PHASE_TARGET"),
                    messages.text("phase.no-target"),
                    messages.text("phase.next.target"),
                    List.of());
        }
        return Cronoprograms.isPlanned(row, year)
                ? months(Rule.PHASE_TARGET, Cronoprograms.planned(row, year, month))
                : step(
                        Rule.PHASE_TARGET_DECLARED.sentence(messages.locale()),
                        Rule.PHASE_TARGET_DECLARED,
                        Operator.GIVEN,
                        List.of(Arithmetic.term(target)),
                        "",
                        List.of());
    }

    private Explanation reached(CronoprogramInput row, CronoprogramFigure figure, int year, YearMonth month) {
        return figure.reachedOrNull() == null
                ? none(
                        messages.text("rule.PHASE_DONE"),
                        messages.text("phase.no-reached"),
                        messages.text("phase.next.reached"),
                        List.of())
                : months(Rule.PHASE_DONE, Cronoprograms.reached(row, year, month));
    }

    private Explanation months(Rule rule, SortedMap<YearMonth, BigDecimal> months) {
        List<Term> terms = new ArrayList<>();
        months.values().forEach(percent -> terms.add(Arithmetic.term(percent)));
        String source = months.entrySet().stream()
                .map(entry -> monthName(entry.getKey()) + " " + NumberText.of(entry.getValue(), messages.locale()))
                .collect(Collectors.joining(", "));
        return step(
                rule.sentence(messages.locale()),
                rule,
                Operator.SUM,
                terms,
                months.isEmpty() ? "" : messages.text("phase.months", source),
                List.of());
    }

    private Explanation step(
            String title, Rule rule, Operator operation, List<Term> terms, String source, List<Explanation> children) {
        Score.Scored scored = Arithmetic.value(rule, operation, terms);
        return new Explanation(
                "",
                title,
                NumberText.of(scored.points(), messages.locale()),
                new Explanation.Computation(
                        formulas.format(scored.calculation()),
                        FormulaText.expression(scored.calculation()),
                        rule.sentence(messages.locale()),
                        policy),
                new Explanation.Notes(source, "", ""),
                children);
    }

    private Explanation none(String title, String rule, String next, List<Explanation> children) {
        return new Explanation(
                "",
                title,
                messages.text("explanation.none"),
                new Explanation.Computation("", "", rule, policy),
                new Explanation.Notes("", "", next),
                children);
    }

    private String monthName(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", messages.locale()));
    }
}
