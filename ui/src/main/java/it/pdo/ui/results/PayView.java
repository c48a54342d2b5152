package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Circumstances;
import it.pdo.identity.Directory;
import it.pdo.identity.Operation;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.results.ResultsService;
import it.pdo.scoring.Explanation;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.pay.PaySheet;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Results of persons and the shares of result pay. Personal data: only for the head of the person's unit, evaluators
 * and administrators, never for the public.
 */
@Route(value = ResultsNavigation.PAY, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_PAY)
@Prototype
final class PayView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient ResultsService results;
    private final transient Directory people;
    private final Texts texts = Texts.here(PayView.class);

    PayView(PlanViewFrame frame, ResultsService results, Directory people) {
        this.frame = frame;
        this.results = results;
        this.people = people;
    }

    @Override
    public String getPageTitle() {
        return texts.get("pay.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.drawMonth(this, texts, "empty.noplan", "empty", this::show);
    }

    private void show(PlanInView plan, YearMonth month) {
        ScoreSheet sheet = results.sheet(plan.who(), plan.plan().id(), month).orElseThrow(NotFoundException::new);
        add(new PageHead(texts.get("pay.title"))
                .above(texts.get("trial.at", MonthFormatter.monthAndYear(month, texts.locale())))
                .below(texts.get("pay.words"))
                .actions(Buttons.link(ResultsNavigation.RESULTS, texts.get("title"))));
        ProvisionalNotice.of(sheet, texts).ifPresent(this::add);
        PlanInView then = frame.at(plan, month);
        shares(then, sheet);
        persons(then, sheet);
    }

    private void shares(PlanInView plan, ScoreSheet sheet) {
        var pay = plan.format().resultPay();
        if (pay == null) {
            return;
        }
        PayShares shares = new PayShares(pay);
        Section section = new Section(new H2(texts.get("pay.shares")));
        section.addClassName("pdo-section");
        it.pdo.scoring.pay.ResultPay.checkPaymentTimes(shares.plan())
                .map(issue -> issue.in(texts.locale()))
                .ifPresent(message -> section.add(new Notice(StateBadge.Tone.WARN, texts.get("pay.times"), message)));
        plan.units().roots().stream()
                .filter(unit -> maySeePay(plan, unit.id()))
                .forEach(unit -> section.add(unit(unit, shares.of(sheet, below(plan, unit)))));
        add(section);
    }

    private static Set<String> below(PlanInView plan, Unit unit) {
        return plan.units().subtree(unit.id()).stream().map(UnitId::toString).collect(Collectors.toSet());
    }

    private Component unit(Unit unit, PayShares.Earned earned) {
        PaySheet pay = earned.pay();
        ReadingTable table = new ReadingTable(unit.name())
                .column(texts.get("pay.share"))
                .figures(texts.get("pay.percent"))
                .figures(texts.get("column.result"))
                .figures(texts.get("pay.earned"))
                .column(texts.get("why"));
        Section columns = new Section();
        columns.addClassName("pdo-results");
        Div main = new Div(table);
        columns.add(main);
        for (PaySheet.Line line : pay.lines()) {
            table.row(
                    new Span(line.share().name()),
                    PercentLabel.of(line.share().percent(), texts.locale()),
                    ScoreFigure.text(line.result(), texts),
                    line.belowThreshold()
                            ? new StateBadge(texts.get("pay.below"), StateBadge.Tone.WARN)
                            : PercentLabel.of(line.earned().orElse(null), texts.locale()),
                    earned.why(line.share(), texts.locale())
                            .<Component>map(
                                    why -> why(columns, main, why, line.share().name()))
                            .orElseGet(() -> new Span("–")));
        }
        Span sum = new Span(texts.get(pay.complete() ? "pay.sum" : "pay.sum.incomplete", pay.percentEarned()));
        sum.addClassName("pdo-note");
        NativeDetails details = new NativeDetails();
        Span name = new Span(unit.name());
        name.addClassNames("name", "group");
        details.setSummary(name, sum);
        details.getSummary().getElement().getClassList().add("pdo-tree-line");
        details.setContent(columns);
        details.addClassName("pdo-tree");
        return details;
    }

    /** Opens the calculation beside the table, as on the page of results. */
    private NativeButton why(Section columns, Div main, Explanation explanation, String of) {
        NativeButton why = Buttons.plain(texts.get("why"), () -> {
            columns.removeAll();
            columns.addClassName("with-why");
            columns.add(main, new WhyPanel(explanation, texts, WhySteps.Further.NOTHING, () -> {
                columns.removeAll();
                columns.removeClassName("with-why");
                columns.add(main);
            }));
        });
        why.addClassNames("small", "quiet");
        why.setAriaLabel(texts.get("why.of", of));
        return why;
    }

    private void persons(PlanInView plan, ScoreSheet sheet) {
        List<Person> known = people.people(plan.who(), sheet.header().at().atEndOfMonth()).stream()
                .filter(person -> maySeePay(plan, person.unit()))
                .filter(person ->
                        sheet.find(FigureId.person(person.id().toString())).isPresent())
                .toList();
        Section section = new Section(new H2(texts.get("pay.people")));
        section.addClassName("pdo-section");
        Section columns = new Section();
        columns.addClassName("pdo-results");
        if (known.isEmpty()) {
            section.add(new EmptyState(texts.get("pay.people.none"), texts.get("pay.people.none.words")));
        } else {
            section.add(columns);
            columns.add(table(plan, sheet, known, columns));
        }
        add(section);
    }

    private Div table(PlanInView plan, ScoreSheet sheet, List<Person> known, Section columns) {
        ReadingTable table = new ReadingTable(texts.get("pay.people"))
                .column(texts.get("pay.person"))
                .column(texts.get("pay.unit"))
                .figures(texts.get("column.result"))
                .column(texts.get("why"));
        Div main = new Div(table);
        for (Person person : known) {
            FigureId figure = FigureId.person(person.id().toString());
            Score score = sheet.score(figure);
            UnitId unit = person.unit();
            NativeButton why = why(columns, main, sheet.explain(figure, texts.locale()), person.name());
            table.row(
                    new Span(person.name()),
                    new Span(
                            unit == null
                                    ? ""
                                    : plan.units().find(unit).map(Unit::name).orElse("")),
                    ScoreFigure.text(score, texts),
                    why);
        }
        return main;
    }

    private static boolean maySeePay(PlanInView plan, @Nullable UnitId unit) {
        return plan.permissions()
                .may(Operation.READ_PAY, Optional.ofNullable(unit), Circumstances.NONE)
                .allowed();
    }
}
