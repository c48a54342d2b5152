package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.pdo.identity.Operation;
import it.pdo.lifecycle.Variation;
import it.pdo.planning.PlanState;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.DayField;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to see once a plan was approved: what changed since, its variations; and the plan of the next year. */
final class ApprovedPlanPart {
    private final LifecycleService lifecycle;
    private final PlanInView plan;
    private final Texts texts;

    ApprovedPlanPart(LifecycleService lifecycle, PlanInView plan, Texts texts) {
        this.lifecycle = lifecycle;
        this.plan = plan;
        this.texts = texts;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        PlanState state = plan.plan().state();
        if (state == PlanState.APPROVED || state == PlanState.CLOSED) {
            sections.add(baseline());
        }
        List<Variation> variations = lifecycle.variations(plan);
        if (!variations.isEmpty()) {
            sections.add(variations(variations));
        }
        if (plan.permissions().may(Operation.CREATE_PLAN).allowed()) {
            Section next = section("year");
            Div actions = new Div(Buttons.link(RollOverView.of(plan.plan().id()), texts.get("year.open")));
            actions.addClassName("pdo-form-actions");
            next.add(new Paragraph(texts.get("year.words")), actions);
            sections.add(next);
        }
        if (state != PlanState.CLOSED && CopyView.admits(plan)) {
            Section copy = section("copy");
            Div actions = new Div(Buttons.link(CopyView.into(plan.plan().id()), texts.get("copy.choose")));
            actions.addClassName("pdo-form-actions");
            copy.add(new Paragraph(texts.get("copy.words")), actions);
            sections.add(copy);
        }
        return sections;
    }

    private Section section(String key) {
        Section section = new Section(new H2(texts.get(key)));
        section.addClassName("pdo-card");
        return section;
    }

    private Section baseline() {
        Section section = section("baseline");
        Div shown = new Div();
        DayField field = new DayField("baseline-date", texts.get("baseline.date"), texts.locale())
                .whenChosen(day -> at(shown, day));
        NativeDetails since = new NativeDetails(texts.get("baseline.approval"));
        lifecycle
                .sinceApproval(plan, texts.locale())
                .ifPresent(difference -> since.setContent(new DifferenceList(
                        difference, texts.get("difference.approved"), texts.get("difference.now"), texts)));
        since.setOpen(true);
        section.add(since, field, shown);
        return section;
    }

    private void at(Div shown, Optional<LocalDate> day) {
        shown.removeAll();
        if (day.isEmpty()) {
            shown.add(new Paragraph(texts.get("baseline.no-date")));
            return;
        }
        Instant endOfDay =
                day.get().plusDays(1).atStartOfDay(MonthFormatter.ROME).toInstant();
        lifecycle
                .since(plan, endOfDay, texts.locale())
                .ifPresent(difference -> shown.add(new DifferenceList(
                        difference, texts.get("difference.then"), texts.get("difference.now"), texts)));
    }

    private Section variations(List<Variation> variations) {
        Section section = section("variations");
        ReadingTable table = new ReadingTable(texts.get("variations"))
                .column(texts.get("variations.title"))
                .column(texts.get("variations.state"))
                .column(texts.get("passages.act"));
        for (Variation variation : variations) {
            Span title = new Span(variation.title());
            if (!variation.reason().isEmpty()) {
                Span reason = new Span(texts.quoted(variation.reason()));
                reason.addClassName("pdo-second-line");
                title.add(reason);
            }
            Span act = new Span(variation
                    .ended()
                    .act()
                    .map(one -> PlanLifecycleView.format(one, texts))
                    .orElse("–"));
            variation
                    .ended()
                    .document()
                    .ifPresent(document -> act.add(PlanLifecycleView.download(lifecycle, plan, document, texts)));
            table.row(title, new Span(texts.get("variation." + variation.state())), act);
        }
        section.add(table);
        return section;
    }
}
