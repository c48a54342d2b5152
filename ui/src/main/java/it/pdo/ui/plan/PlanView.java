package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemApplicability;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.Plans;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.SearchField;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plan as a tree, with a search. What is searched for is in the address. */
@Route(value = PlanNavigation.PLAN, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient PlanActions actions;
    private final transient Plans plans;
    private final Texts texts = Texts.here(PlanView.class);
    private transient Optional<String> wanted = Optional.empty();

    PlanView(PlanViewFrame frame, PlanActions actions, Plans plans) {
        this.frame = frame;
        this.actions = actions;
        this.plans = plans;
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = new Asked(
                PageAddress.parameter(event, PlanNavigation.WORDS).orElse(""),
                PageAddress.parameter(event, PlanNavigation.UNIT, UnitId::parse),
                PageAddress.year(event, PlanNavigation.YEAR));
        removeAll();
        wanted = PageAddress.parameter(event, PlanNavigation.OF);
        frame.asked(event, PlanNavigation.OF).ifPresentOrElse(plan -> show(plan, asked), this::showNone);
    }

    private void showNone() {
        EmptyState none = new EmptyState(texts.get("empty.title"), texts.get("empty.words"));
        if (Permissions.of(CurrentUser.required()).may(Operation.CREATE_PLAN).allowed()) {
            none = new EmptyState(
                    texts.get("empty.title"),
                    texts.get("empty.words.admin"),
                    Buttons.link(PlanNavigation.NEW, texts.get("new")));
        }
        add(none);
    }

    /** What the address asks for: words to search for, a unit, a year of the plan. */
    private record Asked(String words, Optional<UnitId> unit, Optional<Integer> year) {
        boolean searching() {
            return !words.isBlank() || unit.isPresent();
        }

        Asked of(String typed) {
            return new Asked(typed, unit, year);
        }

        Asked of(Optional<UnitId> chosen) {
            return new Asked(words, chosen, year);
        }

        Asked in(Optional<Integer> chosen) {
            return new Asked(words, unit, chosen);
        }
    }

    private void show(PlanInView plan, Asked asked) {
        PlanTree tree = frame.tree(plan);
        VisibleItems reach = new VisibleItems(tree, plan.access());
        add(new PageHead(plan.plan().title())
                .above(
                        plan.plan().fromYear() == plan.plan().toYear()
                                ? texts.get("year", plan.plan().fromYear())
                                : texts.get(
                                        "years",
                                        plan.plan().fromYear(),
                                        plan.plan().toYear()))
                .below(texts.get("below"))
                .actions(actions.of(plan, null, texts.locale())));
        state(plan);
        ItemApplicability foreseen = new ItemApplicability(tree, Optional.of(plan.format()));
        add(toolbar(plan, asked, foreseen));
        if (tree.roots().isEmpty()) {
            add(new EmptyState(texts.get("blank.title"), texts.get("blank.words"), removal(plan)));
            return;
        }
        Set<ItemId> shown = new HashSet<>(
                asked.searching() ? reach.found(asked.words(), asked.unit(), plan.units()) : reach.readable());
        asked.year()
                .ifPresent(year -> shown.removeIf(id ->
                        tree.item(id).filter(item -> foreseen.in(item, year)).isEmpty()));
        List<PlanOutline.Line> lines = PlanOutline.of(tree, plan.format(), plan.units(), shown);
        add(
                lines.isEmpty()
                        ? new EmptyState(
                                texts.get("none.title"), texts.get(asked.searching() ? "none.words" : "none.yours"))
                        : new PlanTreeList(
                                lines, tree, plan.format(), foreseen, asked.words(), asked.searching(), texts));
    }

    /** The button that deletes a plan in which nothing was written. */
    private Component[] removal(PlanInView plan) {
        boolean may = plan.permissions()
                .may(Operation.REMOVE_PLAN, plan.plan().state().stage())
                .allowed();
        return may
                ? new Component[] {Buttons.plain(texts.get("remove"), () -> confirmRemoval(plan.plan()))}
                : new Component[0];
    }

    private void confirmRemoval(Plan plan) {
        new ConfirmDialog(texts.get("remove.title", plan.title()), new Paragraph(texts.get("remove.words")))
                .answers(texts.get("remove.back"), texts.get("remove.yes"), () -> plans.removeEmpty(
                                CurrentUser.required(), plan.id())
                        .ifPresentOrElse(
                                why -> addComponentAsFirst(
                                        Notice.refused(texts.get("remove.refused"), List.of(why.in(texts.locale())))),
                                () -> {
                                    Notice.done(texts.get("remove.done", plan.title()));
                                    PageRedirects.go(PlanNavigation.PLAN);
                                }))
                .open();
    }

    /** Where the plan is in its life; which plan it is stands in the frame of the page. */
    private void state(PlanInView plan) {
        Div bar = new Div(new StateBadge(texts.get("planstate." + plan.plan().state()), StateBadge.Tone.INFO));
        bar.addClassName("pdo-toolbar");
        if (Permissions.of(CurrentUser.required()).may(Operation.CREATE_PLAN).allowed()) {
            bar.add(Buttons.link(PlanNavigation.NEW, texts.get("new")));
        }
        add(bar);
    }

    private Div toolbar(PlanInView plan, Asked asked, ItemApplicability foreseen) {
        SearchField search =
                new SearchField("plan-search", texts.get("search"), asked.words(), typed -> go(asked.of(typed)));
        List<Optional<Unit>> units = new ArrayList<>();
        units.add(Optional.empty());
        plan.readableUnits().forEach(one -> units.add(Optional.of(one)));
        SelectField<Optional<Unit>> choice = new SelectField<>(
                        "plan-unit", texts.get("unit"), units, one -> one.map(plan::indented)
                                .orElse(texts.get("unit.all")))
                .chosen(asked.unit().flatMap(plan.units()::find))
                .whenChosen(one -> go(asked.of(one.map(Unit::id))));
        Div bar = new Div(search);
        if (units.size() > 2) {
            bar.add(choice);
        }
        if (foreseen.differs()) {
            bar.add(years(plan, asked));
        }
        bar.addClassName("pdo-toolbar");
        Map<String, String> seen = parts(asked);
        seen.put(PlanNavigation.OF, plan.plan().id().toString());
        bar.add(Buttons.link(
                PlanNavigation.PRINT + "?" + QueryParameters.simple(seen).getQueryString(), texts.get("print.title")));
        return bar;
    }

    /** For a plan that does not foresee everything in each of its years. */
    private SelectField<Optional<Integer>> years(PlanInView plan, Asked asked) {
        List<Optional<Integer>> years = new ArrayList<>();
        years.add(Optional.empty());
        plan.plan().years().forEach(year -> years.add(Optional.of(year)));
        return new SelectField<>("plan-year", texts.get("foreseen.in"), years, year -> year.map(String::valueOf)
                        .orElse(texts.get("foreseen.any")))
                .chosen(asked.year())
                .whenChosen(year -> go(asked.in(year)));
    }

    private void go(Asked asked) {
        UI.getCurrent().navigate(PlanView.class, QueryParameters.simple(parts(asked)));
    }

    /** What is looked at, as the address says it. */
    private Map<String, String> parts(Asked asked) {
        Map<String, String> parts = new HashMap<>();
        if (!asked.words().isBlank()) {
            parts.put(PlanNavigation.WORDS, asked.words().strip());
        }
        asked.unit().ifPresent(id -> parts.put(PlanNavigation.UNIT, id.toString()));
        asked.year().ifPresent(year -> parts.put(PlanNavigation.YEAR, year.toString()));
        wanted.ifPresent(id -> parts.put(PlanNavigation.OF, id));
        return parts;
    }
}
