package it.pdo.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Role;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.component.Choices;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.session.Visitor;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plan as a tree, with a search. What is searched for is in the address. */
@Route(value = PlanNavigation.PLAN, layout = MainLayout.class)
@PermitAll
@Prototype
final class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String WORDS = "q";
    private static final String UNIT = "unit";

    private final transient PlansInView plans;
    private final transient PlanStore store;
    private final transient PlanActions actions;
    private final Texts texts = Texts.here(PlanView.class);
    private transient Optional<String> wanted = Optional.empty();

    PlanView(PlansInView plans, PlanStore store, PlanActions actions) {
        this.plans = plans;
        this.store = store;
        this.actions = actions;
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String words = parameters.getSingleParameter(WORDS).orElse("");
        Optional<UnitId> unit = parameters
                .getSingleParameter(UNIT)
                .filter(text -> !text.isEmpty())
                .map(PlanView::unit);
        removeAll();
        wanted = parameters.getSingleParameter(PlanNavigation.OF);
        wanted.map(PlanView::plan)
                .map(id -> plans.open(Visitor.required(), id).orElseThrow(NotFoundException::new))
                .or(() -> plans.current(Visitor.required()))
                .ifPresentOrElse(plan -> show(plan, words, unit), this::showNone);
    }

    private static PlanId plan(String text) {
        try {
            return PlanId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void showNone() {
        EmptyState none = new EmptyState(texts.get("empty.title"), texts.get("empty.words"));
        if (Visitor.required().has(Role.TENANT_ADMIN)) {
            none = new EmptyState(
                    texts.get("empty.title"),
                    texts.get("empty.words.admin"),
                    Buttons.link(PlanNavigation.NEW, texts.get("new")));
        }
        add(none);
    }

    private static UnitId unit(String text) {
        try {
            return UnitId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void show(PlanInView plan, String words, Optional<UnitId> unit) {
        PlanTree tree = store.load(plan.plan().id()).orElseThrow(NotFoundException::new);
        PlanReach reach = new PlanReach(tree, plan.access());
        add(new PageHead(plan.plan().title())
                .above(
                        plan.plan().fromYear() == plan.plan().toYear()
                                ? texts.get("year", plan.plan().fromYear())
                                : texts.get("years", plan.plan().fromYear(), plan.plan().toYear()))
                .below(texts.get("below"))
                .actions(actions.of(plan, null, texts.locale())));
        state(plan);
        add(toolbar(plan, words, unit));
        if (tree.roots().isEmpty()) {
            add(new EmptyState(texts.get("blank.title"), texts.get("blank.words")));
            return;
        }
        boolean searching = !words.isBlank() || unit.isPresent();
        Set<ItemId> shown = searching ? reach.found(words, unit, plan.units()) : reach.readable();
        List<PlanOutline.Line> lines = PlanOutline.of(tree, plan.format(), plan.units(), shown);
        add(
                lines.isEmpty()
                        ? new EmptyState(texts.get("none.title"), texts.get(searching ? "none.words" : "none.yours"))
                        : new PlanTreeList(lines, tree, plan.format(), words, searching, texts));
    }

    /** Where the plan is in its life; which plan it is stands in the frame of the page. */
    private void state(PlanInView plan) {
        Div bar = new Div(new Chip(texts.get("planstate." + plan.plan().state()), Chip.Tone.INFO));
        bar.addClassName("pdo-toolbar");
        if (Visitor.required().has(Role.TENANT_ADMIN)) {
            bar.add(Buttons.link(PlanNavigation.NEW, texts.get("new")));
        }
        add(bar);
    }

    private Div toolbar(PlanInView plan, String words, Optional<UnitId> unit) {
        SearchField search = new SearchField(texts.get("search"), words, typed -> go(typed, unit));
        List<Optional<Unit>> units = new ArrayList<>();
        units.add(Optional.empty());
        plan.units().roots().forEach(root -> collect(plan, root, units));
        Choices<Optional<Unit>> choice = new Choices<>(
                        "plan-unit", texts.get("unit"), units, one -> one.map(found -> indented(plan, found))
                                .orElse(texts.get("unit.all")))
                .chosen(unit.flatMap(plan.units()::find))
                .whenChosen(one -> go(words, one.map(Unit::id)));
        Div bar = new Div(search);
        if (units.size() > 2) {
            bar.add(choice);
        }
        bar.addClassName("pdo-toolbar");
        return bar;
    }

    private static void collect(PlanInView plan, Unit unit, List<Optional<Unit>> units) {
        if (plan.access().mayRead(unit.id())) {
            units.add(Optional.of(unit));
        }
        plan.units().children(unit.id()).forEach(child -> collect(plan, child, units));
    }

    private static String indented(PlanInView plan, Unit unit) {
        return "\u2003".repeat(plan.units().path(unit.id()).size() - 1) + unit.name();
    }

    private void go(String words, Optional<UnitId> unit) {
        Map<String, String> parts = new HashMap<>();
        if (!words.isBlank()) {
            parts.put(WORDS, words.strip());
        }
        unit.ifPresent(id -> parts.put(UNIT, id.toString()));
        wanted.ifPresent(id -> parts.put(PlanNavigation.OF, id));
        UI.getCurrent().navigate(PlanView.class, QueryParameters.simple(parts));
    }
}
