package it.pdo.ui.administration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import it.pdo.ui.text.Texts;
import java.util.Comparator;
import java.util.List;

/** The tabs of the administration, injected into its views. */
@Prototype
public final class AdministrationTabs extends Nav {
    private static final long serialVersionUID = 1L;

    private final transient List<AdministrationTab> tabs;

    AdministrationTabs(List<AdministrationTab> tabs) {
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(AdministrationTab::order))
                .toList();
        addClassName("pdo-toolbar");
    }

    /** @param current URL of the current page */
    public AdministrationTabs at(String current) {
        removeAll();
        Texts texts = Texts.here(AdministrationTabs.class);
        setAriaLabel(texts.get("menu"));
        UnorderedList list = new UnorderedList();
        list.addClassName("pdo-moments");
        for (AdministrationTab tab : tabs) {
            Anchor link = new Anchor(tab.href(), tab.label(texts.locale()));
            if (tab.href().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
        return this;
    }
}
