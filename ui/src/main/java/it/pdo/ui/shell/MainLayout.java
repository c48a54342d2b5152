package it.pdo.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.store.Plans;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.Language;
import it.pdo.ui.session.SignInSession;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Header, menu and footer of every page for signed-in users. */
@PermitAll
@Prototype
@Tag("div")
public final class MainLayout extends Component implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private static final String MAIN = "main";

    private final Main main = new Main();
    private final Map<MenuEntry, Anchor> menu = new LinkedHashMap<>();
    private final transient Plans plans;
    private final PlanSelector planSwitch = new PlanSelector();
    private final Span under = new Span();

    MainLayout(TenantCatalog catalog, Plans plans, List<MenuEntry> entries) {
        this.plans = plans;
        getElement().getClassList().add("pdo-shell");
        main.setId(MAIN);
        main.addClassName("pdo-main");
        main.getElement().setAttribute("tabindex", "-1");
        CurrentUser.current().ifPresentOrElse(visitor -> frame(catalog, entries, visitor), () -> getElement()
                .appendChild(main.getElement()));
    }

    /** An anonymous user, who can be here only for an unknown URL, gets the page without header and menu. */
    private void frame(TenantCatalog catalog, List<MenuEntry> entries, SignedIn visitor) {
        Texts texts = Texts.here(MainLayout.class);
        String municipality = catalog.find(visitor.tenant())
                .map(Tenant::name)
                .orElse(visitor.tenant().value());
        List.of(
                        skipLink(texts),
                        header(municipality, visitor, texts),
                        bar(navigation(entries, visitor, texts)),
                        main,
                        footer(texts))
                .forEach(part -> getElement().appendChild(part.getElement()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentPlan.clearPage();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        highlight(path);
        menu.forEach((entry, link) -> {
            if (entry.covers(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Component skipLink(Texts texts) {
        Anchor skip = new Anchor("#" + MAIN, texts.get("skip"));
        skip.addClassName("pdo-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    /** The frame says which plan and month the page is about, and where it is for another plan. */
    private void highlight(String path) {
        if (menu.isEmpty()) {
            return;
        }
        Texts texts = Texts.here(MainLayout.class);
        under.setText(CurrentPlan.ofPage()
                .flatMap(CurrentPlan::month)
                .map(month -> texts.get("product.month", MonthFormatter.monthAndYear(month, texts.locale())))
                .orElseGet(() -> texts.get("product")));
        SignedIn who = CurrentUser.required();
        planSwitch.update(
                Permissions.of(who).may(Operation.LIST_PLANS).allowed() ? plans.list(who) : List.of(),
                menu.keySet().stream()
                        .filter(entry -> entry.covers(path))
                        .findFirst()
                        .map(entry -> entry.forAnotherPlan(path))
                        .orElse(path));
    }

    private Component bar(Component navigation) {
        Div inside = classed(new Div(navigation, planSwitch), "pdo-bar-in");
        return classed(new Div(inside), "pdo-bar");
    }

    private Component header(String municipality, SignedIn visitor, Texts texts) {
        Image crest = new Image("pdo/2/crest.svg", "");
        crest.addClassName("pdo-crest");
        Span name = classed(new Span(municipality), "pdo-municipality");
        Span product = classed(under, "pdo-product");
        Span words = classed(new Span(name, product), "pdo-brand-text");
        Anchor brand = new Anchor("");
        brand.addClassName("pdo-brand");
        brand.add(crest, words);

        Span who = new Span(
                classed(new Span(visitor.displayName()), "pdo-who-name"),
                classed(new Span(roles(visitor, texts)), "pdo-who-role"));
        who.addClassName("pdo-who");
        NativeButton leave = new NativeButton(texts.get("sign-out"), click -> SignInSession.end());
        leave.addClassName("pdo-header-button");
        Div side = classed(new Div(who, languageSwitch(texts), leave), "pdo-header-side");
        return classed(new Header(classed(new Div(brand, side), "pdo-header-in")), "pdo-header");
    }

    /** The switch to the other language, in that language's own words. */
    public static NativeButton languageSwitch(Texts texts) {
        Locale other = Language.other(texts.locale());
        NativeButton button = new NativeButton(Texts.of(MainLayout.class, other).get("language.code"));
        button.addClickListener(click -> Language.choose(other));
        button.addClassName("pdo-language");
        button.getElement().setAttribute("lang", other.getLanguage());
        button.setAriaLabel(Texts.of(MainLayout.class, other).get("language.switch"));
        return button;
    }

    private static String roles(SignedIn visitor, Texts texts) {
        return visitor.grants().stream()
                .map(it.pdo.identity.Grant::role)
                .distinct()
                .sorted(Comparator.<Role>naturalOrder().reversed())
                .map(role -> texts.get("role." + role.name()))
                .findFirst()
                .orElse("");
    }

    private Component navigation(List<MenuEntry> entries, SignedIn visitor, Texts texts) {
        UnorderedList list = new UnorderedList();
        entries.stream()
                .filter(entry -> entry.shownTo(visitor))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .forEach(entry -> {
                    Anchor link = new Anchor(entry.href(), entry.label(texts.locale()));
                    menu.put(entry, link);
                    list.add(new ListItem(link));
                });
        Nav nav = new Nav(list);
        nav.addClassName("pdo-nav");
        nav.setAriaLabel(texts.get("menu"));
        return nav;
    }

    private static Component footer(Texts texts) {
        Div inside = classed(new Div(new Span(texts.get("footer.what"))), "pdo-footer-in");
        return classed(new Footer(inside), "pdo-footer");
    }

    private static <C extends Component> C classed(C component, String name) {
        component.getElement().getClassList().add(name);
        return component;
    }
}
