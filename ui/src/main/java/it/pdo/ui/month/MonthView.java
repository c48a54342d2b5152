package it.pdo.ui.month;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.Period;
import it.pdo.ui.administration.AdministrationNavigation;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PlansInView;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /month} is the month at hand, {@code /month/2022-05} a month of the plan in hand. */
@Route(value = MonthNavigation.MONTH, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class MonthView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlansInView plans;
    private final transient MonthService service;
    private final transient DimensionNames dimensions;
    private final Texts texts = Texts.here(MonthView.class);
    private String pageTitle = texts.get("menu");

    MonthView(PlansInView plans, MonthService service, DimensionNames dimensions) {
        this.plans = plans;
        this.service = service;
        this.dimensions = dimensions;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String asked) {
        SignedIn who = CurrentUser.required();
        removeAll();
        Optional<YearMonth> month;
        try {
            month = Optional.ofNullable(asked).map(YearMonth::parse);
        } catch (DateTimeException malformed) {
            showUnknown();
            return;
        }
        month.map(at -> plans.currentPlan(who, at))
                .orElseGet(() -> plans.currentPlan(who))
                .ifPresentOrElse(plan -> show(who, plan, month, unitAsked(event)), () -> showNone(who));
    }

    /** The month that was asked for, or the one at hand. */
    private void show(SignedIn who, CurrentPlan plan, Optional<YearMonth> asked, String unit) {
        asked.or(plan::month)
                .ifPresentOrElse(
                        month -> service.sheet(who, plan.plan().id(), month)
                                .ifPresentOrElse(
                                        sheet -> show(sheet, who, unit),
                                        plan.covers(month) ? this::showNothingForYou : this::showUnknown),
                        () -> showNone(who));
    }

    private void showNone(SignedIn who) {
        add(
                new PageHead(texts.get("menu")),
                Permissions.of(who).may(Operation.OPEN_PERIOD).allowed()
                        ? new EmptyState(
                                texts.get("none.title"),
                                texts.get("none.words"),
                                Buttons.link(AdministrationNavigation.ADMINISTRATION, texts.get("none.open")))
                        : new EmptyState(texts.get("none.title"), texts.get("none.words")));
    }

    private void showNothingForYou() {
        add(new PageHead(texts.get("menu")), new EmptyState(texts.get("empty.title"), texts.get("empty.words")));
    }

    private static String unitAsked(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MonthNavigation.UNIT)
                .orElse("");
    }

    private void showUnknown() {
        add(
                new PageHead(texts.get("unknown.title")),
                new EmptyState(
                        texts.get("unknown.title"),
                        texts.get("unknown.words"),
                        Buttons.link(MonthNavigation.MONTH, texts.get("unknown.go"))));
    }

    private void show(MonthSheet sheet, SignedIn who, String unit) {
        pageTitle = texts.get("page", MonthFormatter.monthAndYear(sheet.month(), texts.locale()));
        boolean writes = sheet.objectives().stream()
                .anyMatch(objective -> objective.phases().stream()
                                .anyMatch(phase -> phase.month(sheet.month().getMonthValue())
                                        .writable())
                        || objective.indicators().stream()
                                .anyMatch(row ->
                                        row.month(sheet.month().getMonthValue()).writable()));
        add(new PageHead(MonthFormatter.title(sheet.month(), texts.locale()))
                .above(sheet.planTitle())
                .below(texts.get(writes ? "below" : "below.reader"))
                .actions(monthSwitch(sheet)));
        if (!sheet.period().open()) {
            add(notice(sheet.period()));
        }
        if (sheet.objectives().isEmpty()) {
            add(new EmptyState(texts.get("empty.title"), texts.get("empty.words")));
            return;
        }
        MonthSheetJson json = new MonthSheetJson(texts, dimensions.of(CurrentUser.required(), sheet.plan()));
        MonthEntries entries = new MonthEntries(service, json, sheet.plan(), sheet.month(), texts.locale());
        add(new MonthGrid(json.of(sheet, who).put("unit", unit), entries));
    }

    private Notice notice(Period period) {
        String kind =
                switch (period.state()) {
                    case CLOSED -> "closed";
                    case FUTURE, OPEN -> "future";
                };
        StringBuilder words = new StringBuilder(texts.get(kind + ".words", period.openers()));
        if (kind.equals("closed") && !period.changedBy().isEmpty()) {
            words.append(' ').append(texts.get("closed.by", period.changedBy()));
        }
        if (!period.reason().isEmpty()) {
            words.append(' ').append(texts.get("closed.reason", period.reason()));
        }
        return new Notice(
                StateBadge.Tone.INFO,
                texts.get(kind + ".title", MonthFormatter.title(period.month(), texts.locale())),
                words.toString());
    }

    private Component monthSwitch(MonthSheet sheet) {
        Nav nav = new Nav();
        nav.addClassName("pdo-month-switch");
        nav.setAriaLabel(texts.get("switch.label"));
        YearMonth first = sheet.periods().getFirst().month();
        YearMonth last = sheet.periods().getLast().month();
        if (sheet.month().isAfter(first)) {
            nav.add(link("switch.previous", "←", sheet.month().minusMonths(1)));
        }
        Span now = new Span(MonthFormatter.monthAndYear(sheet.month(), texts.locale()));
        now.addClassName("now");
        nav.add(now);
        if (sheet.month().isBefore(last)) {
            nav.add(link("switch.next", "→", sheet.month().plusMonths(1)));
        }
        return nav;
    }

    private Anchor link(String key, String arrow, YearMonth month) {
        Anchor link = Buttons.link(MonthNavigation.at(month), arrow);
        link.setAriaLabel(texts.get(key, MonthFormatter.monthAndYear(month, texts.locale())));
        return link;
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
