package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page somebody looks at, for work that goes on off it: what there is to show is shown with their tenant bound, if the page
 * is still there.
 */
public final class PageAccess {
    private static final Logger LOG = LoggerFactory.getLogger(PageAccess.class);

    private final UI page;
    private final SignedIn who;

    private PageAccess(UI page, SignedIn who) {
        this.page = page;
        this.who = who;
    }

    /** The current page, of who is looking at it. */
    public static PageAccess of(SignedIn who) {
        return new PageAccess(UI.getCurrent(), who);
    }

    /** Shows something on the page; may be called from any thread. */
    public void publish(Runnable news) {
        try {
            // The lock may be another request's, which then runs this: the tenant is bound again wherever that is.
            var _ = page.access(() -> CurrentTenant.run(who.tenant(), news));
        } catch (UIDetachedException left) {
            LOG.debug("Nobody is on the page any more", left);
        }
    }
}
