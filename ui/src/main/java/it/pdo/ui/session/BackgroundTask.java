package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that outlasts a request: it goes on in a thread of its own with the tenant of who asked for it bound, whether or
 * not they stay on the page, and tells the page what came of it if the page is still there.
 */
public final class BackgroundTask {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);

    private final UI page;
    private final SignedIn who;

    private BackgroundTask(UI page, SignedIn who) {
        this.page = page;
        this.who = who;
    }

    /** Work for who is looking at the current page. */
    public static BackgroundTask of(SignedIn who) {
        return new BackgroundTask(UI.getCurrent(), who);
    }

    /**
     * Starts.
     *
     * @param then told on the page what came of it
     * @param failed told on the page when a bug ended it; the log says which
     */
    public <T> void start(Supplier<T> work, Consumer<T> then, Runnable failed) {
        Thread.ofVirtual()
                .name("long-work")
                .start(() -> CurrentTenant.run(who.tenant(), () -> {
                    T outcome;
                    try {
                        outcome = work.get();
                    } catch (RuntimeException bug) {
                        LOG.error("Work off the page failed", bug);
                        publish(failed);
                        return;
                    }
                    publish(() -> then.accept(outcome));
                }));
    }

    /** Says something on the page while the work goes on. */
    public void publish(Runnable news) {
        try {
            // The lock may be another request's, which then runs this: the tenant is bound again wherever that is.
            var _ = page.access(() -> CurrentTenant.run(who.tenant(), news));
        } catch (UIDetachedException left) {
            LOG.debug("Nobody is on the page any more", left);
        }
    }
}
