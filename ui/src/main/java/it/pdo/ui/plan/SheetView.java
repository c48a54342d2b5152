package it.pdo.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.Level;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.planning.Derivation;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.MonthService;
import it.pdo.results.ResultsService;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.results.ResultsNavigation;
import it.pdo.ui.session.Visitor;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of one item of the plan. An address that is not of its form, an item of another municipality and one the
 * reader may not see answer alike.
 */
@Route(value = PlanNavigation.PLAN + "/:" + PlanNavigation.ITEM, layout = MainLayout.class)
@PermitAll
@Prototype
final class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlansInView plans;
    private final transient PlanStore store;
    private final transient MonthService months;
    private final transient ResultsService results;
    private final transient People people;
    private final transient PlanActions actions;
    private final Texts texts = Texts.here(SheetView.class);
    private String title = "";

    SheetView(
            PlansInView plans,
            PlanStore store,
            MonthService months,
            ResultsService results,
            People people,
            PlanActions actions) {
        this.plans = plans;
        this.store = store;
        this.months = months;
        this.results = results;
        this.people = people;
        this.actions = actions;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemId id = id(event.getRouteParameters().get(PlanNavigation.ITEM).orElse(""));
        PlanInView view = plans.openOf(Visitor.required(), id).orElseThrow(NotFoundException::new);
        PlanTree plan = store.load(view.plan().id()).orElseThrow(NotFoundException::new);
        Item item = plan.item(id)
                .filter(found -> new PlanReach(plan, view.access()).mayRead(found.id()))
                .orElseThrow(NotFoundException::new);
        title = item.title();
        removeAll();
        add(trail(item, plan, view), head(item, plan, view), sheet(item, plan, view));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanNavigation.AT)
                .ifPresent(this::point);
    }

    /** Brings what the address speaks of into view and marks it; an id that is not there changes nothing. */
    private void point(String at) {
        getElement()
                .executeJs(
                        "const it = document.getElementById($0); if (it) { it.classList.add('pdo-pointed');"
                                + " it.tabIndex = -1; it.focus({preventScroll: true}); it.scrollIntoView({block: 'center'}); }",
                        at);
    }

    private static ItemId id(String text) {
        try {
            return ItemId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private OrderedList trail(Item item, PlanTree plan, PlanInView view) {
        OrderedList trail = new OrderedList();
        trail.addClassName("pdo-trail");
        trail.getElement().setAttribute("aria-label", texts.get("sheet.trail"));
        trail.add(new ListItem(new Anchor(PlanNavigation.PLAN, view.plan().title())));
        plan.ancestors(item)
                .forEach(above -> trail.add(new ListItem(new Anchor(PlanNavigation.sheet(above.id()), above.title()))));
        return trail;
    }

    private PageHead head(Item item, PlanTree plan, PlanInView view) {
        String level = view.format().level(item.level()).map(Level::name).orElse(item.level());
        String units = plan.unitOf(item).map(view.units()::path).stream()
                .flatMap(path -> path.stream().map(Unit::name))
                .collect(Collectors.joining(" › "));
        String state = item.state() == ItemState.ACTIVE ? "" : texts.get("state." + item.state());
        String below = units.isEmpty() || state.isEmpty() ? units + state : units + " · " + state;
        NativeButton print = Buttons.plain(
                texts.get("sheet.print"), () -> UI.getCurrent().getPage().executeJs("window.print()"));
        PageHead head = new PageHead(item.title()).above(item.code().isEmpty() ? level : level + " " + item.code());
        if (!below.isEmpty()) {
            head.below(below);
        }
        head.actions(actions.of(view, item, texts.locale()));
        view.lastKnownMonth()
                .ifPresent(month -> head.actions(Buttons.link(
                        ResultsNavigation.ofItem(item.id().toString(), month), texts.get("sheet.results"))));
        return head.actions(print);
    }

    private static boolean derives(Item item, PlanTree plan) {
        return Stream.concat(Stream.of(item), plan.children(item.id()).stream())
                .flatMap(shown -> plan.indicators(shown.id()).stream())
                .anyMatch(indicator -> indicator.derivation() != Derivation.NONE);
    }

    private ItemSheet sheet(Item item, PlanTree plan, PlanInView view) {
        Map<String, Person> byCode =
                people.all().stream().collect(Collectors.toMap(Person::code, Function.identity(), (one, _) -> one));
        SheetProgress progress = SheetProgress.of(view, months);
        if (derives(item, plan)) {
            progress = progress.withResults(view, results);
        }
        FieldWords words = new FieldWords(plan, view.units().all(), byCode, texts);
        return new ItemSheet(item, plan, view.format(), view.units(), progress, words, texts);
    }
}
