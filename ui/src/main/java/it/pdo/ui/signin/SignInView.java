package it.pdo.ui.signin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.SignIn;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.ui.session.BrowserPreferences;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sign-in/segrate} asks for user name and password; {@code /sign-in} first for the municipality. An unknown
 * slug shows the list.
 */
@Route("sign-in")
@AnonymousAllowed
@Prototype
final class SignInView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    /** Query parameter that shows the list although the last municipality is known. */
    static final String CHOOSE = "choose";

    private final transient TenantCatalog catalog;
    private final transient SignIn signIn;
    private final Texts texts = Texts.here(SignInView.class);
    private final Div panel = new Div();

    SignInView(TenantCatalog catalog, SignIn signIn) {
        this.catalog = catalog;
        this.signIn = signIn;
        addClassName("pdo-door");
        panel.addClassName("pdo-door-panel");
        Div language = new Div(MainLayout.languageSwitch(Texts.here(MainLayout.class)));
        language.addClassName("pdo-door-language");
        add(new ProductIntroduction(texts), panel, language);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String slug) {
        Optional<Tenant> last = slug == null && !choosing(event) ? lastVisited() : Optional.empty();
        if (last.isPresent()) {
            event.forwardTo("sign-in/" + last.get().slug());
            return;
        }
        Optional<Tenant> tenant = Optional.ofNullable(slug).flatMap(this::ready);
        panel.removeAll();
        panel.add(tenant.<com.vaadin.flow.component.Component>map(known -> new SignInForm(known, signIn, texts))
                .orElseGet(() -> new MunicipalityChoice(catalog.list(), slug != null, texts)));
    }

    private static boolean choosing(BeforeEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(CHOOSE);
    }

    /** The municipality of the last sign-in in this browser. */
    private Optional<Tenant> lastVisited() {
        return BrowserPreferences.of(VaadinRequest.getCurrent(), BrowserPreferences.MUNICIPALITY)
                .flatMap(this::ready);
    }

    private Optional<Tenant> ready(String slug) {
        return TenantSlug.parse(slug).flatMap(catalog::find).filter(Tenant::isReady);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getElement().setAttribute("lang", texts.locale().getLanguage());
    }

    @Override
    public String getPageTitle() {
        return texts.get("page");
    }
}
