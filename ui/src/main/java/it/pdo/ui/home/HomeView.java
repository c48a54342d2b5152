package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.identity.SignedIn;
import it.pdo.progress.month.CurrentMonth;
import it.pdo.progress.month.MissingEntries;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.results.ResultsService;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.FigureBox;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.ProgressMeter;
import it.pdo.ui.month.MonthNavigation;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PlansInView;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/**
 * The home page. Users who only enter values are redirected to the month; others see missing entries, and what is late
 * and why.
 */
@Route(value = "", layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlansInView plans;
    private final transient MonthService months;
    private final transient ResultsService results;
    private final transient UnitMembers colleagues;
    private final transient List<HomeCard> cards;
    private final Texts texts = Texts.here(HomeView.class);

    HomeView(
            PlansInView plans,
            MonthService months,
            ResultsService results,
            UnitMembers colleagues,
            List<HomeCard> cards) {
        this.plans = plans;
        this.months = months;
        this.results = results;
        this.colleagues = colleagues;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn who = CurrentUser.required();
        if (!HomeNavigation.answersForOthers(who)) {
            event.forwardTo(MonthNavigation.MONTH);
            return;
        }
        removeAll();
        plans.currentPlan(who).ifPresentOrElse(plan -> show(who, plan), this::showNoMonth);
    }

    private void show(SignedIn who, CurrentPlan plan) {
        Optional.ofNullable(plan.current()).ifPresentOrElse(current -> show(who, current), this::showNoMonth);
        cards.forEach(card -> card.of(who, plan, texts.locale()).ifPresent(this::add));
    }

    private void showNoMonth() {
        add(new PageHead(texts.get("title")), new EmptyState(texts.get("none.title"), texts.get("none.words")));
    }

    private void show(SignedIn who, CurrentMonth current) {
        MonthSheet sheet = months.sheet(who, current.plan(), current.month()).orElseThrow();
        List<MissingEntries> units = MissingEntries.of(sheet);
        List<LatePhase> late = LatePhase.of(sheet);
        List<LateIndicator> off = results.sheet(who, current.plan(), current.month())
                .map(scores -> LateIndicator.of(sheet, scores))
                .orElse(List.of());
        String month = MonthFormatter.monthAndYear(current.month(), texts.locale());
        add(new PageHead(MonthFormatter.title(current.month(), texts.locale()))
                .above(current.planTitle())
                .below(texts.get("below"))
                .actions(Buttons.link(MonthNavigation.at(current.month()), texts.get("open.month"))));
        add(figures(units, late.size(), off.size(), month));
        add(section(
                texts.get("silent.title", month),
                units.isEmpty()
                        ? new EmptyState(texts.get("silent.none"), texts.get("silent.none.words"))
                        : new MissingEntriesTable(units, current.month(), colleagues, texts)));
        if (late.isEmpty() && off.isEmpty()) {
            add(section(
                    texts.get("late.title", month),
                    new EmptyState(texts.get("late.none"), texts.get("late.none.words"))));
        }
        if (!late.isEmpty()) {
            add(section(texts.get("late.title", month), LateTable.ofPhases(late, texts)));
        }
        if (!off.isEmpty()) {
            add(section(texts.get("off.title", month), LateTable.ofIndicators(off, sheet.month(), texts)));
        }
    }

    private Component figures(List<MissingEntries> units, int late, int off, String month) {
        MissingEntries all = MissingEntries.all(units);
        Div written = card(
                new FigureBox(
                        texts.get("figure.written", all.written(), all.due()), texts.get("figure.written.what", month)),
                new ProgressMeter(all.share(), Math.round(all.share() * 100) + "%"));
        Div silent = card(new FigureBox(
                String.valueOf(MissingEntries.withNothingWritten(units).count()), texts.get("figure.silent", (int)
                        MissingEntries.withNothingWritten(units).count())));
        Div behind = card(new FigureBox(String.valueOf(late), texts.get("figure.late", late)));
        Div away = card(new FigureBox(String.valueOf(off), texts.get("figure.off", off)));
        Div cards = new Div(written, silent, behind, away);
        cards.addClassName("pdo-cards");
        return cards;
    }

    private static Div card(Component... inside) {
        Div card = new Div(inside);
        card.addClassName("pdo-card");
        return card;
    }

    private static Component section(String title, Component content) {
        Div section = new Div(new H2(title), content);
        section.addClassName("pdo-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }
}
