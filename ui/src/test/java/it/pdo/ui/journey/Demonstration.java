package it.pdo.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.pdo.exchange.municipality.LoadOutcome;
import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.exchange.municipality.MunicipalityLoader;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The two municipalities that the product shows itself with, brought into being once. */
enum Demonstration {
    SEGRATE,
    MILANO;

    private static final String PASSWORD = "prova-di-viaggio";
    private static final Set<Demonstration> LOADED = EnumSet.noneOf(Demonstration.class);

    /** Signs somebody in by the door; the municipality is loaded when it is not there yet. */
    Page signIn(BrowserContext visitor, String username) {
        load();
        return RunningProduct.get().signIn(visitor, new TenantSlug(slug()), username, PASSWORD);
    }

    /** The item of its plan with a title. */
    Item item(String title) {
        load();
        return CurrentTenant.call(new TenantSlug(slug()), () -> {
            PlanStore plans = RunningProduct.get().context().getBean(PlanStore.class);
            PlanTree plan = plans.load(plans.list().getFirst().id()).orElseThrow();
            return plan.items().stream()
                    .filter(item -> item.title().equals(title))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** The id of its plan, as addresses write it. */
    String plan() {
        load();
        return CurrentTenant.call(new TenantSlug(slug()), () -> RunningProduct.get()
                .context()
                .getBean(PlanStore.class)
                .list()
                .getFirst()
                .id()
                .toString());
    }

    void load() {
        synchronized (LOADED) {
            if (LOADED.add(this)) {
                MunicipalityFolder.Reading read =
                        MunicipalityFolder.shipped(slug()).read();
                assertThat(read.municipality()).isPresent();
                LoadOutcome outcome = RunningProduct.get()
                        .context()
                        .getBean(MunicipalityLoader.class)
                        .load(read.municipality().orElseThrow(), PASSWORD);
                assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
            }
        }
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
