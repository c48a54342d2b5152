package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.progress.rollover.CarriedItem;
import it.pdo.progress.rollover.LeftOutItem;
import it.pdo.progress.rollover.RollOver;
import it.pdo.progress.rollover.RollOverOutcome;
import it.pdo.progress.rollover.RollOverPreview;
import it.pdo.progress.rollover.RollOverRequest;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plan of the next years from this one: what goes on and with which percentage, what stays behind and why. */
@Route(value = RollOverView.ROUTE + "/:" + PlanLifecycleView.PLAN + PageAddress.ID, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.CREATE_PLAN)
@Prototype
final class RollOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    static final String ROUTE = PlanNavigation.PLAN + "/next-year";

    private final transient PlanViewFrame frame;
    private final transient RollOver rollOver;
    private final Texts texts = Texts.here(RollOverView.class);
    private final Div said = new Div();
    private final Div shown = new Div();
    private final transient Set<ItemId> include = new HashSet<>();
    private final transient Set<ItemId> leaveOut = new HashSet<>();

    RollOverView(PlanViewFrame frame, RollOver rollOver) {
        this.frame = frame;
        this.rollOver = rollOver;
    }

    static String of(PlanId plan) {
        return ROUTE + "/" + plan;
    }

    @Override
    public String getPageTitle() {
        return texts.get("year");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanInView plan = frame.named(event, PlanLifecycleView.PLAN);
        PlanId id = plan.plan().id();
        RollOverRequest proposal = rollOver.proposal(CurrentUser.required(), id).orElseThrow(NotFoundException::new);
        LineField code = new LineField("year-code", texts.get("year.code"), proposal.code());
        LineField title = new LineField("year-title", texts.get("year.title"), proposal.title());
        LineField from = new LineField("year-from", texts.get("year.from"), String.valueOf(proposal.fromYear()));
        LineField to = new LineField("year-to", texts.get("year.to"), String.valueOf(proposal.toYear()));
        Div row = new Div(code, title, from, to);
        row.addClassName("pdo-form-row");
        Div actions = new Div(
                Buttons.plain(texts.get("year.preview"), () -> request(code, title, from, to)
                        .ifPresent(request -> preview(plan, request))),
                Buttons.primary(texts.get("year.store"), () -> request(code, title, from, to)
                        .ifPresent(request -> store(plan, request))));
        actions.addClassName("pdo-form-actions");
        Section card = new Section(row, actions);
        card.addClassName("pdo-card");
        add(
                PlanViewFrame.head(plan, texts.get("year"), texts.get("year.words"))
                        .actions(Buttons.link(PlanNavigation.life(id), texts.get("year.back"))),
                card,
                said,
                shown);
        preview(plan, proposal);
    }

    private Optional<RollOverRequest> request(LineField code, LineField title, LineField from, LineField to) {
        if (!from.text().matches("[0-9]{4}") || !to.text().matches("[0-9]{4}")) {
            said.removeAll();
            said.add(Notice.refused(texts.get("outcome.refused"), List.of(texts.get("year.wrong"))));
            return Optional.empty();
        }
        return Optional.of(new RollOverRequest(
                code.text(),
                title.text(),
                Integer.parseInt(from.text()),
                Integer.parseInt(to.text()),
                include,
                leaveOut));
    }

    private void preview(PlanInView plan, RollOverRequest request) {
        said.removeAll();
        shown.removeAll();
        RollOverPreview preview =
                rollOver.preview(plan.who(), plan.plan().id(), request).orElseThrow(NotFoundException::new);
        if (!preview.obstacles().isEmpty()) {
            refused(preview.obstacles());
            return;
        }
        ReadingTable carried = new ReadingTable(texts.get("year.carried"))
                .column(texts.get("year.item"))
                .figures(texts.get("year.previous"))
                .column(texts.get("year.notes"))
                .column(texts.get("year.choice"));
        for (CarriedItem item : preview.carried()) {
            carried.row(
                    indented(item.depth(), item.level(), item.label()),
                    PercentLabel.of(item.previous().orElse(null), texts.locale()),
                    new Span(LocalizedMessage.joined("; ", item.notes()).in(texts.locale())),
                    choice("year.leave", item.label(), () -> {
                        leaveOut.add(item.item());
                        include.remove(item.item());
                        preview(plan, again(request));
                    }));
        }
        ReadingTable left = new ReadingTable(texts.get("year.left"))
                .column(texts.get("year.item"))
                .column(texts.get("year.why"))
                .column(texts.get("year.choice"));
        for (LeftOutItem item : preview.leftOut()) {
            left.row(
                    indented(item.depth(), item.level(), item.label()),
                    new Span(item.why().in(texts.locale())),
                    choice("year.take", item.label(), () -> {
                        include.add(item.item());
                        leaveOut.remove(item.item());
                        preview(plan, again(request));
                    }));
        }
        part("year.carried", preview.carried().size(), carried);
        part("year.left", preview.leftOut().size(), left);
    }

    private RollOverRequest again(RollOverRequest request) {
        return new RollOverRequest(
                request.code(), request.title(), request.fromYear(), request.toYear(), include, leaveOut);
    }

    private void part(String key, int count, ReadingTable table) {
        Section section = new Section(new H2(texts.get(key + ".count", count)));
        section.addClassName("pdo-card");
        section.add(count == 0 ? new Paragraph(texts.get(key + ".none")) : table);
        shown.add(section);
    }

    private NativeButton choice(String key, String label, Runnable does) {
        NativeButton button = Buttons.plain(texts.get(key), does);
        button.addClassName("small");
        button.setAriaLabel(texts.get(key) + ": " + label);
        return button;
    }

    private static Span indented(int depth, String level, String label) {
        Span words = new Span("\u2003".repeat(depth) + level + " " + label);
        words.setClassName("pdo-label", depth == 0);
        return words;
    }

    private void store(PlanInView plan, RollOverRequest request) {
        switch (rollOver.store(plan.who(), plan.plan().id(), request)) {
            case RollOverOutcome.Stored stored -> {
                Notice.done(texts.get("year.stored", stored.items()));
                PageRedirects.go(PlanNavigation.plan(stored.plan()));
            }
            case RollOverOutcome.Refused refused -> refused(refused.issues());
            case RollOverOutcome.Unknown _ -> throw new NotFoundException();
        }
    }

    private void refused(List<Issue> issues) {
        said.removeAll();
        said.add(Notice.refused(texts.get("outcome.refused"), Issue.texts(issues, texts.locale())));
        said.scrollIntoView();
    }
}
