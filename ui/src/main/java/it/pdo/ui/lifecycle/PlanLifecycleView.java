package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.lifecycle.LifecycleStatus;
import it.pdo.lifecycle.StateTransition;
import it.pdo.lifecycle.TransitionOption;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.shared.Severity;
import it.pdo.ui.check.CheckNavigation;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.FileDownload;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The state of a plan, its transitions, and what comes next and by whom. */
@Route(value = PlanNavigation.LIFE + "/:" + PlanLifecycleView.PLAN + PageAddress.ID, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.LIST_PLANS)
@Prototype
final class PlanLifecycleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    static final String PLAN = "plan";

    private final transient PlanViewFrame frame;
    private final transient LifecycleService lifecycle;
    private final transient Clock clock;
    private final Texts texts = Texts.here(PlanLifecycleView.class);
    private final Div said = new Div();
    private final Div inside = new Div();

    PlanLifecycleView(PlanViewFrame frame, LifecycleService lifecycle, Clock clock) {
        this.frame = frame;
        this.lifecycle = lifecycle;
        this.clock = clock;
        inside.addClassName("pdo-life");
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        said.removeAll();
        PlanId id = PageAddress.part(event, PLAN, PlanId::parse);
        add(said, inside);
        show(id);
    }

    private void show(PlanId id) {
        inside.removeAll();
        PlanInView plan = frame.open(id);
        LifecycleStatus life = lifecycle.life(plan);
        OutcomeNotices outcomes = new OutcomeNotices(said, texts, () -> show(id));
        inside.add(
                PlanViewFrame.head(plan, texts.get("title"), texts.get("below"))
                        .actions(Buttons.link(PlanNavigation.plan(id), texts.get("to.plan"))),
                new StatePath(plan.plan().state(), lifecycle.varied(plan), texts));
        new VariationPart(lifecycle, plan, outcomes, texts).section().ifPresent(inside::add);
        new SecondLevelPart(lifecycle, plan, clock, texts).section().ifPresent(inside::add);
        inside.add(next(plan, life, outcomes));
        new ApprovedPlanPart(lifecycle, plan, texts).sections().forEach(inside::add);
        inside.add(passages(plan, life), new RevisionsPart(lifecycle, plan, outcomes, texts));
    }

    private Section next(PlanInView plan, LifecycleStatus life, OutcomeNotices outcomes) {
        Section section = section("next");
        findings(plan).ifPresent(section::add);
        for (TransitionOption option : life.options()) {
            section.add(option(plan, option, outcomes));
        }
        if (life.options().isEmpty()) {
            section.add(new Paragraph(texts.get("next.none")));
        }
        return section;
    }

    private Section section(String key) {
        Section section = new Section(new H2(texts.get(key)));
        section.addClassName("pdo-card");
        return section;
    }

    /** What the check of the plan still finds, told before it is approved. */
    private Optional<Notice> findings(PlanInView plan) {
        if (!plan.plan().state().open()) {
            return Optional.empty();
        }
        return lifecycle
                .check(plan)
                .filter(checked -> !checked.open().isEmpty())
                .map(checked -> {
                    Notice notice = new Notice(
                            StateBadge.Tone.WARN,
                            texts.get("check.title", checked.open().size(), checked.count(Severity.ERROR)),
                            texts.get("check.words"));
                    notice.add(Buttons.link(CheckNavigation.CHECK, texts.get("check.open")));
                    return notice;
                });
    }

    private Div option(PlanInView plan, TransitionOption option, OutcomeNotices outcomes) {
        String words = texts.get((option.back() ? "back." : "pass.") + option.to());
        Div block = new Div();
        block.addClassName("pdo-passage");
        if (!option.open()) {
            Span what = new Span(words);
            what.addClassName("pdo-label");
            block.add(what);
            option.obstacles().stream()
                    .map(issue -> issue.in(texts.locale()))
                    .map(Paragraph::new)
                    .forEach(block::add);
            return block;
        }
        TransitionForm form = new TransitionForm(
                "pass-" + option.to(),
                option.takesAct() ? TransitionForm.Asks.ACT_WITH_DOCUMENT : TransitionForm.Asks.NOTHING,
                option.reasonRequired());
        Div actions = new Div(
                option.back()
                        ? Buttons.plain(words, () -> pass(plan, option.to(), form, outcomes))
                        : Buttons.primary(words, () -> pass(plan, option.to(), form, outcomes)));
        actions.addClassName("pdo-form-actions");
        Paragraph means = new Paragraph(texts.get((option.back() ? "back." : "pass.") + option.to() + ".words"));
        means.addClassName("pdo-hint");
        NativeDetails details = new NativeDetails(words, new Div(means, form, actions));
        details.setOpen(!option.back());
        block.add(details);
        return block;
    }

    private void pass(PlanInView plan, PlanState to, TransitionForm form, OutcomeNotices outcomes) {
        outcomes.notify(lifecycle.pass(plan, to, form.details()), texts.get("passed", texts.get("state." + to)));
    }

    private Section passages(PlanInView plan, LifecycleStatus life) {
        Section section = section("passages");
        if (life.passages().isEmpty()) {
            section.add(new Paragraph(texts.get("passages.none")));
            return section;
        }
        ReadingTable table = new ReadingTable(texts.get("passages"))
                .column(texts.get("passages.to"))
                .column(texts.get("passages.when"))
                .column(texts.get("passages.act"));
        for (StateTransition passage : life.passages().reversed()) {
            Span who = new Span(texts.get(
                    "passages.by",
                    passage.actor().name(),
                    MonthFormatter.formatTimestamp(passage.at().atZone(MonthFormatter.ROME), texts.locale())));
            if (!passage.reason().isEmpty()) {
                Span reason = new Span(texts.quoted(passage.reason()));
                reason.addClassName("pdo-second-line");
                who.add(reason);
            }
            Span act = new Span(passage.act().map(one -> format(one, texts)).orElse("–"));
            passage.document().ifPresent(document -> act.add(download(lifecycle, plan, document, texts)));
            table.row(new Span(texts.get("state." + passage.to())), who, act);
        }
        section.add(table);
        return section;
    }

    static String format(Act act, Texts texts) {
        return texts.get(
                "act.words",
                act.kind(),
                act.number(),
                DateTimeFormatter.ofPattern("d/M/yyyy", texts.locale()).format(act.date()));
    }

    static Anchor download(LifecycleService lifecycle, PlanInView plan, ActDocument document, Texts texts) {
        Anchor link = new Anchor(
                FileDownload.of(
                        who -> lifecycle
                                .document(who, plan, document.id())
                                .map(found -> new FileDownload.Content(
                                        document.name(), document.contentType(), found.open(), document.size())),
                        texts.locale()),
                document.name());
        link.getElement().setAttribute("download", true);
        link.addClassName("pdo-second-line");
        return link;
    }
}
