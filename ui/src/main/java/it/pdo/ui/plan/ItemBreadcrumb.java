package it.pdo.ui.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.util.Locale;

/** The way from the plan down to an item, each step a link. */
public final class ItemBreadcrumb extends OrderedList {
    private static final long serialVersionUID = 1L;

    public ItemBreadcrumb(Item item, PlanTree tree, PlanInView view, Locale locale) {
        Texts texts = Texts.of(ItemBreadcrumb.class, locale);
        addClassName("pdo-trail");
        getElement().setAttribute("aria-label", texts.get("sheet.trail"));
        add(new ListItem(
                new Anchor(PlanNavigation.plan(view.plan().id()), view.plan().title())));
        tree.ancestors(item)
                .forEach(above -> add(new ListItem(new Anchor(PlanNavigation.sheet(above.id()), above.title()))));
    }
}
