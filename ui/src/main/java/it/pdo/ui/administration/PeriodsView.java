package it.pdo.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.progress.month.MissingEntries;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.progress.period.PeriodState;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.component.TextAreaField;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months of the plan: state, who opened or closed them and why, and buttons to do so. */
@Route(value = AdministrationNavigation.ADMINISTRATION, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.OPEN_PERIOD)
@Prototype
final class PeriodsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient MonthService months;
    private final transient Clock clock;
    private final AdministrationTabs tabs;
    private final Texts texts = Texts.here(PeriodsView.class);
    private final Div said = new Div();
    private final Div list = new Div();

    PeriodsView(PlanViewFrame frame, MonthService months, AdministrationTabs tabs, Clock clock) {
        this.frame = frame;
        this.months = months;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return texts.get("periods.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.draw(this, texts, "empty", this::show);
    }

    private void show(PlanInView plan) {
        int current =
                plan.lastKnownMonth().map(YearMonth::getYear).orElse(plan.plan().fromYear());
        List<Integer> years = IntStream.rangeClosed(
                        plan.plan().fromYear(), plan.plan().toYear())
                .boxed()
                .toList();
        add(PlanViewFrame.head(plan, texts.get("periods.title"), texts.get("periods.below")));
        add(tabs.at(AdministrationNavigation.ADMINISTRATION));
        Div bar = new Div(new SelectField<>("periods-year", texts.get("periods.year"), years, String::valueOf)
                .chosen(current)
                .whenChosen(year -> table(plan, year)));
        bar.addClassName("pdo-toolbar");
        add(bar, said, list);
        table(plan, current);
    }

    private void table(PlanInView plan, int year) {
        list.removeAll();
        List<Period> periods = months.sheet(plan.who(), plan.plan().id(), YearMonth.of(year, 1))
                .map(MonthSheet::periods)
                .orElse(List.of());
        ReadingTable table = new ReadingTable(texts.get("periods.title"))
                .column(texts.get("periods.month"))
                .column(texts.get("periods.state"))
                .column(texts.get("periods.last"))
                .column(texts.get("periods.do"));
        periods.forEach(period -> table.row(
                new Span(MonthFormatter.title(period.month(), texts.locale())),
                state(period.state()),
                last(period),
                button(plan, period)));
        list.add(table);
    }

    private StateBadge state(PeriodState state) {
        return new StateBadge(
                texts.get("period." + state),
                switch (state) {
                    case OPEN -> StateBadge.Tone.GOOD;
                    case CLOSED -> StateBadge.Tone.INFO;
                    case FUTURE -> StateBadge.Tone.NEUTRAL;
                });
    }

    private Component last(Period period) {
        Instant at = period.changedAt();
        if (at == null) {
            return new Span("–");
        }
        String when = MonthFormatter.formatRecent(
                at.atZone(MonthFormatter.ROME), LocalDate.now(clock.withZone(MonthFormatter.ROME)), texts.locale());
        Span who = new Span(texts.get("periods.by", period.changedBy(), when));
        if (!period.reason().isEmpty()) {
            Span reason = new Span(texts.quoted(period.reason()));
            reason.addClassName("pdo-second-line");
            who.add(reason);
        }
        return who;
    }

    private Component button(PlanInView plan, Period period) {
        String month = MonthFormatter.monthAndYear(period.month(), texts.locale());
        var button = period.open()
                ? Buttons.plain(texts.get("periods.close"), () -> confirm(plan, period, false, month))
                : Buttons.plain(texts.get("periods.open"), () -> confirm(plan, period, true, month));
        button.addClassName("small");
        button.setAriaLabel(texts.get(period.open() ? "periods.close.of" : "periods.open.of", month));
        return button;
    }

    /** What the month would be closed without. */
    private Component missing(PlanInView plan, YearMonth month) {
        List<MissingEntries> units = months.sheet(plan.who(), plan.plan().id(), month)
                .map(MissingEntries::of)
                .orElse(List.of());
        MissingEntries all = MissingEntries.all(units);
        if (all.waiting() == 0) {
            return new Paragraph(texts.get("periods.complete"));
        }
        long silent = MissingEntries.withNothingWritten(units).count();
        return new Notice(
                StateBadge.Tone.WARN,
                texts.get("periods.missing", all.waiting(), all.due()),
                texts.get("periods.missing.below", (int) silent));
    }

    private void confirm(PlanInView plan, Period period, boolean open, String month) {
        boolean again = open && period.state() == PeriodState.CLOSED;
        String key = open ? again ? "periods.reopen" : "periods.open" : "periods.close";
        TextAreaField reason = new TextAreaField(texts.get(again ? "periods.reason.required" : "periods.reason"));
        Div below = new Div(new Paragraph(texts.get(key + ".words")));
        if (!open) {
            below.addComponentAsFirst(missing(plan, period.month()));
        }
        new ConfirmDialog(texts.get(key + ".of", month), below, reason)
                .answers(texts.get("back"), texts.get(key), () -> {
                    YearMonth at = period.month();
                    said.removeAll();
                    switch (open
                            ? months.openPeriod(plan.who(), plan.plan().id(), at, reason.text())
                            : months.closePeriod(plan.who(), plan.plan().id(), at, reason.text())) {
                        case PeriodOutcome.Done _ ->
                            Notice.done(texts.get(open ? "periods.opened" : "periods.closed", month));
                        case PeriodOutcome.Refused refused ->
                            said.add(Notice.refused(
                                    texts.get("periods.refused", month),
                                    Issue.texts(refused.issues(), texts.locale())));
                    }
                    table(plan, at.getYear());
                })
                .open();
    }
}
