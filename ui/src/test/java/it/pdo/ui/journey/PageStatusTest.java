package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import it.pdo.planning.store.FormatStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import it.pdo.ui.session.RequiresPermission;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page answers to a program that asks for it, and that the page drawn says the same. */
@BrowserTest
@DatabaseTest
final class PageStatusTest {
    private static final String CONTRIBUTOR = "anna.neri";

    private final RunningProduct product = RunningProduct.get();
    private final SmallTown town = written();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere/at/all",
                "plan/edit/nonsense",
                "plan/nonsense",
                "plan/life/0",
                "month/2022-05/more",
                "administration/formats/version/code/latest"
            })
    void address_thatLeadsToNoPage_isNotFound(String path) {
        Page page = contributor();

        Response answer = Objects.requireNonNull(page.navigate(product.address(path)));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Qui non c'è nulla per te");
    }

    @Test
    void strangers_atAnAddressThatLeadsToNoPage_areToldTheSame() {
        assertThat(status(visitors.visitor(Chromium.Size.DESK).newPage(), "nowhere/at/all"))
                .isEqualTo(404);
    }

    /**
     * Every page without a part of its own in the address: whoever is refused is told by the status and by the page. What
     * this plan has nothing of, its matrix, is drawn as not found under 200.
     */
    @Test
    void page_ofEveryAddress_isDrawnAsItsStatusSays() {
        Page page = contributor();
        List<String> refused = addresses()
                .filter(path -> {
                    int status = Objects.requireNonNull(page.navigate(product.address(path)))
                            .status();
                    page.locator("h1").first().waitFor();
                    boolean drawn =
                            page.locator("h1").first().innerText().equals("Questa pagina non è per il tuo ruolo");
                    assertThat(status).as(path).isEqualTo(drawn ? 403 : 200);
                    return drawn;
                })
                .toList();

        assertThat(refused)
                .contains("administration", "plan/new", "results/pay", "administration/formats", "plan-export")
                .doesNotContain("", "plan", "month", "results");
    }

    @Test
    void page_withPartsInItsAddress_isFound() {
        Page page = contributor();
        String plan = town.plan().plan().toString();
        String item = town.plan().item("/22").orElseThrow().toString();

        for (String path : List.of(
                "plan/" + item,
                "plan/" + item + "?at=results",
                "plan/edit/" + item,
                "plan/life/" + plan,
                "plan?plan=" + plan,
                "plan/",
                "month/2022-05",
                "sign-in/" + town.tenant().slug())) {
            assertThat(status(page, path)).as(path).isEqualTo(200);
        }
    }

    @Test
    void everyPage_butTheDoor_namesTheOperationItIsFor() {
        assertThat(views())
                .hasSizeGreaterThan(25)
                .filteredOn(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .allSatisfy(view -> assertThat(view).hasAnnotation(RequiresPermission.class));
    }

    @Test
    void plan_whoseFormatIsMissing_saysWhichAndWhatToDo() {
        SmallTown without = SmallTown.create(product.context());
        Page page = visitors.signIn(without.tenant(), CONTRIBUTOR, SmallTown.PASSWORD);
        page.navigate(product.address("plan"));

        assertThat(page.locator("h1")).hasText("Manca il formato di questo piano");
        assertThat(page.locator(".pdo-refused")).containsText("chiedi a chi gestisce il servizio");
        assertThat(page.locator("body").innerText()).doesNotContain("Exception", "is missing", "is not there");
    }

    private SmallTown written() {
        SmallTown made = SmallTown.create(product.context());
        CurrentTenant.run(
                made.tenant().slug(),
                () -> product.context().getBean(FormatStore.class).publish("segrate", WritingTown.format()));
        return made;
    }

    private Page contributor() {
        return visitors.signIn(town.tenant(), CONTRIBUTOR, SmallTown.PASSWORD);
    }

    private int status(Page page, String path) {
        return page.request().get(product.address(path)).status();
    }

    private Stream<String> addresses() {
        return views().stream()
                .filter(view -> view.isAnnotationPresent(RequiresPermission.class))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(path -> !path.contains(":"));
    }

    private List<Class<?>> views() {
        return product.context().getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .filter(Component.class::isAssignableFrom)
                .toList();
    }
}
