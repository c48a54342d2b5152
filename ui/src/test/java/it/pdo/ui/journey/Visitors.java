package it.pdo.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.pdo.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people of a journey, each in a browser of their own, who all leave when a test is over. */
final class Visitors implements AfterEachCallback {
    private final List<BrowserContext> here = new ArrayList<>();

    /** Somebody with nothing remembered. */
    BrowserContext visitor(Chromium.Size size) {
        BrowserContext visitor = Chromium.visitor(size);
        here.add(visitor);
        return visitor;
    }

    /** Somebody signed in on a wide screen. */
    Page signIn(Tenant tenant, String username, String password) {
        return signIn(tenant, username, password, Chromium.Size.DESK);
    }

    Page signIn(Tenant tenant, String username, String password, Chromium.Size size) {
        return RunningProduct.get().signIn(visitor(size), tenant.slug(), username, password);
    }

    /** Another tab of who came first. */
    Page anotherTab() {
        return here.getFirst().newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        here.forEach(BrowserContext::close);
        here.clear();
    }
}
