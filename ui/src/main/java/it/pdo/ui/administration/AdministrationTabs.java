package it.pdo.ui.administration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.ui.text.Texts;
import java.util.List;

/** The pages of the administration, beside each other. */
final class AdministrationTabs extends Nav {
    private static final long serialVersionUID = 1L;

    private record Tab(String href, String key) {}

    private static final List<Tab> TABS = List.of(
            new Tab(AdministrationNavigation.ADMINISTRATION, "periods.tab"),
            new Tab(AdministrationNavigation.TARGETS, "targets.tab"));

    AdministrationTabs(String current, Texts texts) {
        setAriaLabel(texts.get("menu"));
        UnorderedList list = new UnorderedList();
        list.addClassName("pdo-moments");
        for (Tab tab : TABS) {
            Anchor link = new Anchor(tab.href(), texts.get(tab.key()));
            if (tab.href().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        addClassName("pdo-toolbar");
        add(list);
    }
}
