package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import it.pdo.exchange.run.PlanExport;
import it.pdo.identity.Operation;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlansInView;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/** The plan as a file: a workbook that can come back, or data for another program. */
@Route(value = ImportNavigation.EXPORT, layout = MainLayout.class)
@RolesAllowed("TENANT_ADMIN")
@Prototype
final class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PlansInView plans;
    private final transient PlanExport export;
    private final Texts texts = Texts.here(ExportView.class);

    ExportView(PlansInView plans, PlanExport export) {
        this.plans = plans;
        this.export = export;
    }

    @Override
    public String getPageTitle() {
        return texts.get("export.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn who = CurrentUser.required();
        Permissions.of(who).may(Operation.EXPORT_PLAN).require();
        removeAll();
        plans.current(who)
                .ifPresentOrElse(
                        this::show, () -> add(new EmptyState(texts.get("none.title"), texts.get("none.words"))));
    }

    private void show(PlanInView view) {
        Plan plan = view.plan();
        add(new PageHead(texts.get("export.title"))
                .above(plan.title())
                .below(texts.get("export.below"))
                .actions(
                        Buttons.link(ImportNavigation.NEW, texts.get("new")),
                        Buttons.link(PlanNavigation.PLAN, texts.get("done.plan"))));
        Div cards = new Div(
                card("export.workbook", plan.code() + ".xlsx", XLSX, who -> export.workbook(
                                who, plan.id(), texts.locale())
                        .orElseThrow()),
                card("export.json", plan.code() + ".json", "application/json", who -> export.json(who, plan.id())
                        .orElseThrow()));
        cards.addClassName("pdo-cards");
        add(cards);
    }

    private Component card(String key, String fileName, String type, Function<SignedIn, byte[]> file) {
        Anchor get = new Anchor(download(fileName, type, file), texts.get("export.get", fileName));
        get.addClassNames("pdo-button", "primary");
        Div card = new Div(new H2(texts.get(key)), new Paragraph(texts.get(key + ".words")), get);
        card.addClassName("pdo-card");
        return card;
    }

    /**
     * The tenant is that of the page, bound again: the request of the download is another. Who asks is read again too: what
     * was granted to them may have changed since the page was drawn.
     */
    private DownloadHandler download(String fileName, String type, Function<SignedIn, byte[]> file) {
        return DownloadHandler.fromInputStream(request -> {
            SignedIn who = CurrentUser.of(request.getSession()).orElseThrow(CurrentUser::notSignedIn);
            try {
                byte[] bytes = CurrentTenant.call(who.tenant(), () -> file.apply(who));
                return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
            } catch (PermissionDeniedException denied) {
                return DownloadResponse.error(
                        HttpServletResponse.SC_FORBIDDEN, denied.reason().in(texts.locale()));
            }
        });
    }
}
