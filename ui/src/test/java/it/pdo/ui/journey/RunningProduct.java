package it.pdo.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.server.PagesServer;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.AtTheEnd;
import it.pdo.testing.TestDatabase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole product in this JVM, on ports the system chose; started once for all journeys. */
final class RunningProduct {
    private static @Nullable RunningProduct running;

    private final ApplicationContext context;
    private final String address;

    private RunningProduct(ApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    static synchronized RunningProduct get() {
        RunningProduct started = running;
        if (started == null) {
            ApplicationContext context = TestDatabase.start(Map.of("pdo.pages.port", 0, "micronaut.server.port", -1));
            context.getBean(EmbeddedServer.class).start();
            started = new RunningProduct(
                    context,
                    "http://127.0.0.1:" + context.getBean(PagesServer.class).port() + "/");
            running = started;
            AtTheEnd.close(context);
        }
        return started;
    }

    ApplicationContext context() {
        return context;
    }

    /** The address of a page of the product. */
    String address(String path) {
        return address + path;
    }

    /** A new visitor who signs in by the door, as people do. */
    Page signIn(BrowserContext visitor, TenantSlug tenant, String username, String password) {
        Page page = visitor.newPage();
        page.navigate(address("sign-in/" + tenant));
        enter(page, username, password);
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator(".pdo-main").waitFor();
        return page;
    }

    static void enter(Page page, String username, String password) {
        page.locator("#username input").fill(username);
        page.locator("#password input").fill(password);
        page.locator("#enter").click();
    }
}
