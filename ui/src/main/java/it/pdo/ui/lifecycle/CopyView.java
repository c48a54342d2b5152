package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Access;
import it.pdo.identity.Decision;
import it.pdo.identity.Operation;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.ItemRights;
import it.pdo.lifecycle.copy.PlanCopy;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.Plans;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Items of another plan or year taken into this one, chosen one by one; each comes with all below it. */
@Route(value = CopyView.ROUTE + "/:" + PlanLifecycleView.PLAN + PageAddress.ID, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.LIST_PLANS)
@Prototype
final class CopyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    static final String ROUTE = PlanNavigation.PLAN + "/copy";

    private final transient PlanViewFrame frame;
    private final transient Plans store;
    private final transient PlanCopy copy;
    private final Texts texts = Texts.here(CopyView.class);
    private final Div said = new Div();
    private final Div shown = new Div();
    private final transient Set<ItemId> chosen = new LinkedHashSet<>();

    CopyView(PlanViewFrame frame, Plans store, PlanCopy copy) {
        this.frame = frame;
        this.store = store;
        this.copy = copy;
    }

    static String into(PlanId plan) {
        return ROUTE + "/" + plan;
    }

    /** Whether the reader of a plan has anything to do on the page. */
    static boolean admits(PlanInView plan) {
        return mayCopyInto(plan).allowed();
    }

    private static Decision mayCopyInto(PlanInView plan) {
        return ItemRights.mayWriteSome(plan.permissions(), plan.format().levels());
    }

    @Override
    public String getPageTitle() {
        return texts.get("copy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanInView plan = frame.named(event, PlanLifecycleView.PLAN);
        mayCopyInto(plan).require();
        PlanId id = plan.plan().id();
        add(PlanViewFrame.head(plan, texts.get("copy"), texts.get("copy.words"))
                .actions(Buttons.link(PlanNavigation.life(id), texts.get("year.back"))));
        List<Plan> sources = store.list(CurrentUser.required()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        if (sources.isEmpty()) {
            add(new EmptyState(texts.get("copy.none.title"), texts.get("copy.none.words")));
            return;
        }
        Div bar = new Div(new SelectField<>("copy-from", texts.get("copy.from"), sources, this::named)
                .chosen(sources.getFirst())
                .whenChosen(source -> show(plan, source)));
        bar.addClassName("pdo-toolbar");
        add(bar, said, shown);
        show(plan, sources.getFirst());
    }

    private String named(Plan plan) {
        return texts.get("copy.plan", plan.title(), plan.code());
    }

    private void show(PlanInView plan, Plan source) {
        chosen.clear();
        said.removeAll();
        shown.removeAll();
        PlanInView from = frame.beside(source.id());
        PlanTree tree = frame.tree(from);
        Access access = from.access();
        List<Item> items = tree.items().stream()
                .filter(item -> tree.ancestors(item).size() < 2)
                .filter(item -> access.mayRead(tree.unitOf(item)))
                .toList();
        if (items.isEmpty()) {
            shown.add(new EmptyState(texts.get("copy.empty.title"), texts.get("copy.empty.words")));
            return;
        }
        ReadingTable table = new ReadingTable(texts.get("copy.items"))
                .column(texts.get("year.item"))
                .figures(texts.get("copy.below"));
        items.forEach(item -> table.row(box(tree, item), new Span(String.valueOf(below(tree, item)))));
        Div doings = new Div(Buttons.primary(texts.get("copy.do"), () -> copy(plan, source)));
        doings.addClassName("pdo-form-actions");
        Section card = new Section(new H2(texts.get("copy.items")), table, doings);
        card.addClassName("pdo-card");
        shown.add(card);
    }

    private Component box(PlanTree tree, Item item) {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement()
                .addEventListener("change", change -> {
                    if (change.getEventData().get("event.target.checked").asBoolean()) {
                        chosen.add(item.id());
                    } else {
                        chosen.remove(item.id());
                    }
                })
                .addEventData("event.target.checked");
        Span words = new Span("\u2003".repeat(tree.ancestors(item).size()) + item.code() + " " + item.title());
        NativeLabel label = new NativeLabel();
        label.add(box, words);
        label.addClassName("pdo-check");
        return label;
    }

    private static int below(PlanTree tree, Item item) {
        return tree.children(item.id()).stream()
                .mapToInt(child -> 1 + below(tree, child))
                .sum();
    }

    private void copy(PlanInView plan, Plan source) {
        said.removeAll();
        switch (copy.copy(plan.who(), source.id(), chosen, plan.plan().id(), null)) {
            case EditOutcome.Saved _ -> {
                said.add(new Notice(
                        StateBadge.Tone.GOOD, texts.get("copy.done", chosen.size()), texts.get("copy.done.words")));
                said.add(Buttons.link(PlanNavigation.plan(plan.plan().id()), texts.get("copy.open")));
                chosen.clear();
                shown.removeAll();
            }
            case EditOutcome.Refused refused ->
                said.add(Notice.refused(texts.get("outcome.refused"), Issue.texts(refused.issues(), texts.locale())));
            case EditOutcome.Conflict _ ->
                said.add(Notice.refused(texts.get("outcome.refused"), List.of(texts.get("outcome.conflict"))));
            case EditOutcome.Unknown _ -> throw new NotFoundException();
        }
    }
}
