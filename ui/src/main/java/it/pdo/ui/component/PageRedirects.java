package it.pdo.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Redirects to another page. */
public final class PageRedirects {
    private PageRedirects() {}

    /** @param href an address within the product, with its parameters if it has some */
    public static void go(String href) {
        Location location = new Location(href);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
