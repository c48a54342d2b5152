package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.planning.PlanId;
import it.pdo.results.PolicyAdoptions;
import it.pdo.results.ResultsService;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.simulation.Simulation;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What results would be if a choice, a weight or a reading were another: side by side, the greatest change first. */
@Route(value = ResultsNavigation.SIMULATION, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.TRY_WHAT_IF)
@Prototype
final class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final PlanId NO_PLAN = new PlanId(1);

    private final transient PlanViewFrame frame;
    private final transient ResultsService results;
    private final transient PolicyAdoptions adoptions;
    private final Texts texts = Texts.here(WhatIfView.class);
    private final Div tried = new Div();
    private final Div outcome = new Div();
    private transient WhatIf trial = WhatIf.NOTHING;
    private transient PlanId planId = NO_PLAN;
    private boolean mayAdopt;

    WhatIfView(PlanViewFrame frame, ResultsService results, PolicyAdoptions adoptions) {
        this.frame = frame;
        this.results = results;
        this.adoptions = adoptions;
    }

    @Override
    public String getPageTitle() {
        return texts.get("trial.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<YearMonth> asked = PageAddress.parse(event.getLocation().getQueryParameters(), ResultsLocation::parse)
                .at();
        trial = WhatIf.NOTHING;
        frame.drawMonth(this, texts, "empty.noplan", "empty", (plan, last) -> show(plan, last, asked.orElse(last)));
    }

    /**
     * Draws a month.
     *
     * @param last the latest month that can be chosen: of those after it nothing is known
     */
    private void show(PlanInView plan, YearMonth last, YearMonth month) {
        planId = plan.plan().id();
        mayAdopt = plan.permissions().may(Operation.ADOPT_POLICY).allowed();
        ScoreSheet now = results.sheet(plan.who(), planId, month).orElseThrow(NotFoundException::new);
        ResultTree tree = ResultTree.of(now.input());
        add(head(month), new Div(months(plan, last, month)));
        show(
                now,
                tree,
                new VisibleFigures(frame.at(plan, month).access(), tree),
                new ResultNames(plan.municipality(), plan.format(), texts));
    }

    private PageHead head(YearMonth month) {
        return new PageHead(texts.get("trial.title"))
                .above(texts.get("trial.at", MonthFormatter.monthAndYear(month, texts.locale())))
                .below(texts.get("trial.words"))
                .actions(Buttons.link(ResultsNavigation.RESULTS, texts.get("title")));
    }

    /** The month the results are worked out at; choosing another begins anew, because readings are those of a month. */
    private SelectField<YearMonth> months(PlanInView plan, YearMonth last, YearMonth month) {
        List<YearMonth> months = Stream.iterate(
                        YearMonth.of(plan.plan().fromYear(), 1), one -> !one.isAfter(last), one -> one.plusMonths(1))
                .toList();
        return new SelectField<>(
                        "trial-month",
                        texts.get("trial.month"),
                        months.contains(month)
                                ? months
                                : Stream.concat(months.stream(), Stream.of(month))
                                        .toList(),
                        one -> MonthFormatter.monthAndYear(one, texts.locale()))
                .chosen(month)
                .whenChosen(chosen -> UI.getCurrent()
                        .navigate(
                                WhatIfView.class,
                                new ResultsLocation(Optional.of(chosen), Optional.empty(), Optional.empty())
                                        .parameters()));
    }

    private void show(ScoreSheet now, ResultTree tree, VisibleFigures sight, ResultNames names) {
        add(new WhatIfForms(now, tree, sight, names, change -> {
            trial = trial.with(change);
            compare(now, tree, sight, names);
        }));
        add(tried, outcome);
        compare(now, tree, sight, names);
    }

    private void compare(ScoreSheet now, ResultTree tree, VisibleFigures sight, ResultNames names) {
        tried.removeAll();
        outcome.removeAll();
        if (trial.changes().isEmpty()) {
            outcome.add(new EmptyState(texts.get("trial.none.title"), texts.get("trial.none.words")));
            return;
        }
        WhatIfChangeFormatter words = new WhatIfChangeFormatter(tree, names);
        Div list = new Div();
        list.addClassName("pdo-toolbar");
        trial.changes().forEach(change -> list.add(changeRow(change, words, () -> compare(now, tree, sight, names))));
        tried.add(new H2(texts.get("trial.tried")), list);
        ScoreSheet after = trial.sheet(now);
        List<Simulation.FigureDifference> differences = Simulation.compare(now, after).stream()
                .filter(difference ->
                        tree.find(difference.figure()).filter(sight::isVisible).isPresent())
                .toList();
        outcome.add(
                new Notice(StateBadge.Tone.INFO, texts.get("trial.nothing-stored"), texts.get("trial.only-compared")));
        if (mayAdopt && !trial.policy(now.policy()).equals(now.policy())) {
            outcome.add(Buttons.primary(texts.get("adopt.button"), () -> adopt(now, words)));
        }
        outcome.add(new H2(texts.get("trial.differences", differences.size())));
        if (!differences.isEmpty()) {
            outcome.add(table(differences, after, tree, names));
        }
    }

    private void adopt(ScoreSheet now, WhatIfChangeFormatter words) {
        List<String> decisions = trial.changes().stream()
                .filter(change ->
                        change instanceof WhatIf.Change.OfPolicy || change instanceof WhatIf.Change.OfOwnRules)
                .map(words::of)
                .toList();
        AdoptPolicyDialog.show(
                texts,
                now.header().at().getYear(),
                decisions,
                reason -> adoptions.adopt(
                        CurrentUser.required(),
                        planId,
                        now.header().at().getYear(),
                        trial.policy(now.policy()),
                        reason));
    }

    private Component changeRow(WhatIf.Change change, WhatIfChangeFormatter words, Runnable again) {
        NativeButton away = Buttons.plain(texts.get("trial.away"), () -> {
            trial = trial.without(change);
            again.run();
        });
        away.addClassNames("small", "quiet");
        String what = words.of(change);
        away.setAriaLabel(texts.get("trial.away.of", what));
        Span line = new Span(new Span(what), away);
        line.addClassName("pdo-card");
        return line;
    }

    private Component table(
            List<Simulation.FigureDifference> differences, ScoreSheet after, ResultTree tree, ResultNames names) {
        ReadingTable table = new ReadingTable(texts.get("trial.title"))
                .column(texts.get("column.what"))
                .figures(texts.get("trial.now"))
                .figures(texts.get("trial.then"))
                .figures(texts.get("trial.change"))
                .column(texts.get("why"));
        Section columns = new Section();
        Div main = new Div(table);
        columns.addClassName("pdo-results");
        columns.add(main);
        differences.stream().limit(MOST).forEach(difference -> {
            ResultTree.Node node = tree.find(difference.figure()).orElseThrow();
            NativeButton why = Buttons.plain(texts.get("why"), () -> open(columns, main, difference, after));
            why.addClassNames("small", "quiet");
            why.setAriaLabel(texts.get("why.of", names.title(node)));
            Span kind = new Span(names.kind(node));
            kind.addClassName("pdo-second-line");
            Anchor title = new Anchor(
                    ResultsNavigation.why(
                            difference.figure(), place(node), after.header().at()),
                    names.title(node));
            table.row(
                    new Span(kind, title),
                    scoreText(difference.before()),
                    scoreText(difference.after()),
                    change(difference),
                    why);
        });
        return columns;
    }

    private static FigureId place(ResultTree.Node node) {
        var parent = node.parent();
        return node.subject() instanceof ResultTree.Subject.OfIndicator && parent != null ? parent : node.figure();
    }

    /** The reason of the figure as it would be: it is nowhere else to be read, so it has no address. */
    private void open(Section columns, Div main, Simulation.FigureDifference difference, ScoreSheet after) {
        columns.removeAll();
        columns.addClassName("with-why");
        columns.add(
                main,
                new WhyPanel(
                        after.explain(difference.figure(), texts.locale()), texts, WhySteps.Further.NOTHING, () -> {
                            columns.removeAll();
                            columns.removeClassName("with-why");
                            columns.add(main);
                        }));
    }

    private Component scoreText(Optional<Score> score) {
        return score.map(found -> ScoreFigure.text(found, texts)).orElseGet(() -> new Span("–"));
    }

    private Component change(Simulation.FigureDifference difference) {
        BigDecimal change = difference.change();
        boolean numbers = difference.before().flatMap(Score::value).isPresent()
                && difference.after().flatMap(Score::value).isPresent();
        Span words = new Span(
                numbers ? (change.signum() > 0 ? "+" : "") + FigureFormatter.decimal(change, texts.locale()) : "–");
        words.addClassName("pdo-percent");
        words.setClassName("ahead", numbers && change.signum() > 0);
        words.setClassName("behind", numbers && change.signum() < 0);
        return words;
    }
}
