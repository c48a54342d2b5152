package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.plan.ItemBreadcrumb;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.plan.VisibleItems;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlansInView;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.Optional;

/** The form of one item. A user who may not edit it sees why and what to do, with a link to the sheet. */
@Route(value = EditorNavigation.EDIT + "/:" + EditorNavigation.ITEM + PageAddress.ID, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class EditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String AT = "at";

    private final transient PlansInView plans;
    private final transient EditorService editor;
    private final Texts texts = Texts.here(EditorView.class);
    private String title = "";

    EditorView(PlansInView plans, EditorService editor) {
        this.plans = plans;
        this.editor = editor;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ItemId id = PageAddress.part(event, EditorNavigation.ITEM, ItemId::parse);
        PlanInView view = plans.openOf(CurrentUser.required(), id)
                .or(() -> beingAdded(id))
                .orElseThrow(NotFoundException::new);
        PlanTree tree = editor.tree(view);
        Item item = tree.item(id)
                .filter(found -> new VisibleItems(tree, view.access()).mayRead(found.id()))
                .orElseThrow(NotFoundException::new);
        title = texts.get("edit.title", FieldInputs.named(item));
        PageHead head = new PageHead(item.title())
                .above(texts.get(
                        "edit.above",
                        view.format()
                                .level(item.level())
                                .map(level -> level.name())
                                .orElse(item.level()),
                        item.code()))
                .actions(Buttons.link(PlanNavigation.sheet(id), texts.get("edit.sheet")));
        add(new ItemBreadcrumb(item, tree, view, texts.locale()), head);
        EditAccess doors = new EditAccess(view, editor.open(view), texts);
        if (!doors.mayEdit(item)) {
            add(doors.closed());
            return;
        }
        doors.notice().ifPresent(this::add);
        int year = year(view);
        FormSubject subject = editor.stored(view, id, year).orElseThrow(NotFoundException::new);
        ItemEditing editing =
                new ItemEditing(editor, view, subject, id.toString(), () -> editor.stored(view, id, year), texts);
        add(new ItemActions(editor, view, item, editing, texts), editing);
        PageAddress.parameter(event, AT)
                .ifPresent(path -> editing.form().component().focus(path));
    }

    /** The plan whose variation in preparation adds the item: until its act the item is stored only there. */
    private Optional<PlanInView> beingAdded(ItemId id) {
        return plans.all(CurrentUser.required()).stream()
                .filter(plan -> plan.state() == PlanState.APPROVED)
                .flatMap(plan -> plans.of(CurrentUser.required(), plan.id()).stream())
                .filter(view -> editor.tree(view).item(id).isPresent())
                .findFirst()
                .flatMap(view -> plans.open(view.who(), view.plan().id()));
    }

    /** The year whose months are planned: the one with the open month, else the first of the plan. */
    static int year(PlanInView view) {
        return view.lastKnownMonth().map(YearMonth::getYear).orElse(view.plan().fromYear());
    }
}
