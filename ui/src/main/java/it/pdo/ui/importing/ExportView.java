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
import io.micronaut.context.annotation.Prototype;
import it.pdo.exchange.run.PlanExport;
import it.pdo.identity.Operation;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.FileDownload;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Function;

/** The plan as a file: a workbook that can come back, or data for another program. */
@Route(value = ImportNavigation.EXPORT, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.EXPORT_PLAN)
@Prototype
final class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PlanViewFrame frame;
    private final transient PlanExport export;
    private final Texts texts = Texts.here(ExportView.class);

    ExportView(PlanViewFrame frame, PlanExport export) {
        this.frame = frame;
        this.export = export;
    }

    @Override
    public String getPageTitle() {
        return texts.get("export.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.draw(this, texts, "none", this::show);
    }

    private void show(PlanInView view) {
        Plan plan = view.plan();
        add(PlanViewFrame.head(view, texts.get("export.title"), texts.get("export.below"))
                .actions(
                        Buttons.link(ImportNavigation.NEW, texts.get("new")),
                        Buttons.link(PlanNavigation.PLAN, texts.get("done.plan"))));
        Div cards = new Div(
                card(
                        "export.workbook",
                        plan.code() + ".xlsx",
                        XLSX,
                        who -> export.workbook(who, plan.id(), texts.locale())),
                card("export.json", plan.code() + ".json", "application/json", who -> export.json(who, plan.id())));
        cards.addClassName("pdo-cards");
        add(cards);
    }

    private Component card(String key, String fileName, String type, Function<SignedIn, Optional<byte[]>> file) {
        Anchor get = new Anchor(
                FileDownload.of(
                        who -> file.apply(who).map(bytes -> FileDownload.Content.of(fileName, type, bytes)),
                        texts.locale()),
                texts.get("export.get", fileName));
        get.addClassNames("pdo-button", "primary");
        Div card = new Div(new H2(texts.get(key)), new Paragraph(texts.get(key + ".words")), get);
        card.addClassName("pdo-card");
        return card;
    }
}
