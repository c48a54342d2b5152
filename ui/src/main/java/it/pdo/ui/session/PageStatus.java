package it.pdo.ui.session;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import it.pdo.identity.Decision;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The HTTP status of a page: 404 for an address that leads to none, 403 for a page the user does not enter, else 200. Vaadin
 * answers the document before it draws the page, so its own error pages come too late to say it. What a page finds only by
 * reading data is drawn as not found under 200: {@code docs/decisions/0027-status-of-a-page.md}.
 */
@Singleton
final class PageStatus implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getVaadinResponse().setStatus(of(page)));
    }

    private static int of(IndexHtmlResponse page) {
        RouteRegistry routes = page.getVaadinRequest().getService().getRouter().getRegistry();
        String path = Optional.ofNullable(page.getVaadinRequest().getPathInfo()).orElse("");
        NavigationRouteTarget found = routes.getNavigationRouteTarget(path.replaceAll("^/+|/+$", ""));
        if (!found.hasTarget()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return CurrentUser.of(VaadinSession.getCurrent())
                        .map(who ->
                                entry(found.getRouteTarget().getTarget(), who).allowed())
                        .orElse(true)
                ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_FORBIDDEN;
    }

    /** Whether a user enters a page at all. */
    static Decision entry(Class<?> page, SignedIn who) {
        RequiresPermission required = page.getAnnotation(RequiresPermission.class);
        return required == null ? new Decision.Allowed() : Permissions.of(who).inAnyUnit(required.value());
    }
}
