package it.pdo.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.results.ResultsNavigation;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * The sheet of one item of the plan. An address that is not of its form, an item of another municipality and one the
 * reader may not see answer alike.
 */
@Route(value = PlanNavigation.PLAN + "/:" + PlanNavigation.ITEM + PageAddress.ID, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient SheetSource source;
    private final transient PlanActions actions;
    private final Texts texts = Texts.here(SheetView.class);
    private String title = "";

    SheetView(PlanViewFrame frame, SheetSource source, PlanActions actions) {
        this.frame = frame;
        this.source = source;
        this.actions = actions;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemId id = PageAddress.part(event, PlanNavigation.ITEM, ItemId::parse);
        PlanInView view = frame.openOf(id);
        PlanTree plan = frame.tree(view);
        Item item = plan.item(id)
                .filter(found -> new VisibleItems(plan, view.access()).mayRead(found.id()))
                .orElseThrow(NotFoundException::new);
        title = item.title();
        removeAll();
        PlanSheets sheets = source.sheets(plan, view, List.of(item), texts);
        add(new ItemBreadcrumb(item, plan, view, texts.locale()), head(item, view, sheets), sheets.sheet(item));
        PageAddress.parameter(event, PlanNavigation.AT).ifPresent(this::point);
    }

    /** Brings what the address speaks of into view and marks it; an id that is not there changes nothing. */
    private void point(String at) {
        getElement()
                .executeJs(
                        "const it = document.getElementById($0); if (it) { it.classList.add('pdo-pointed');"
                                + " it.tabIndex = -1; it.focus({preventScroll: true}); it.scrollIntoView({block: 'center'}); }",
                        at);
    }

    private PageHead head(Item item, PlanInView view, PlanSheets sheets) {
        NativeButton print = Buttons.plain(
                texts.get("sheet.print"), () -> UI.getCurrent().getPage().executeJs("window.print()"));
        PageHead head = new PageHead(item.title()).above(sheets.kind(item));
        String place = sheets.place(item);
        if (!place.isEmpty()) {
            head.below(place);
        }
        head.actions(actions.of(view, item, texts.locale()));
        view.lastKnownMonth()
                .ifPresent(month -> head.actions(Buttons.link(
                        ResultsNavigation.ofItem(item.id().toString(), month), texts.get("sheet.results"))));
        return head.actions(print);
    }
}
