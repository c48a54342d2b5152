package it.pdo.ui.check;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.check.CheckRule;
import it.pdo.check.CheckedPlan;
import it.pdo.check.Finding;
import it.pdo.check.PlanCheckService;
import it.pdo.check.WaiveOutcome;
import it.pdo.identity.Operation;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.shared.Severity;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.component.TextAreaField;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings of the check by objective; each has a link to its item, and can be waived with a reason. */
@Route(value = CheckNavigation.CHECK, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient PlanCheckService checks;
    private final transient Clock clock;
    private final Texts texts = Texts.here(CheckView.class);
    private final Div said = new Div();
    private final Div found = new Div();

    CheckView(PlanViewFrame frame, PlanCheckService checks, Clock clock) {
        this.frame = frame;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CheckFilter filter = CheckFilter.of(event.getLocation().getQueryParameters());
        frame.draw(this, texts, "empty", plan -> show(plan, filter));
    }

    private void show(PlanInView plan, CheckFilter filter) {
        add(PlanViewFrame.head(plan, texts.get("title"), texts.get("below"))
                .actions(Buttons.link(PlanNavigation.PLAN, texts.get("back"))));
        add(said, found);
        list(plan, filter);
    }

    private void list(PlanInView plan, CheckFilter filter) {
        CheckedPlan checked = checks.check(plan.who(), plan.plan().id()).orElseThrow(NotFoundException::new);
        Set<String> branch = filter.item().map(item -> branch(plan, item)).orElse(Set.of());
        List<Finding> open = checked.open().stream()
                .filter(finding -> filter.ofItem(finding, branch))
                .toList();
        List<CheckedPlan.Waived> waived = checked.waived().stream()
                .filter(each -> filter.ofItem(each.finding(), branch))
                .toList();
        found.removeAll();
        filter.item().ifPresent(_ -> found.add(wholePlan(filter)));
        if (!open.isEmpty()) {
            found.add(counts(open, waived.size()), toolbar(open, filter));
        }
        groups(open.stream().filter(finding -> filter.shows(finding, branch)).toList(), plan, filter, checked);
        if (open.stream().noneMatch(finding -> filter.shows(finding, branch))) {
            found.add(nothing(open, filter));
        }
        if (!waived.isEmpty()) {
            found.add(new WaivedList(
                    waived,
                    checked.yours(),
                    LocalDate.now(clock.withZone(MonthFormatter.ROME)),
                    texts,
                    finding -> takeBack(plan, filter, finding)));
        }
        found.add(new RulesList(texts));
    }

    private Set<String> branch(PlanInView plan, String item) {
        Set<String> ids = new HashSet<>();
        collect(frame.tree(plan), PageAddress.parse(item, ItemId::parse), ids);
        return ids;
    }

    private static void collect(PlanTree tree, ItemId item, Set<String> ids) {
        ids.add(item.toString());
        tree.children(item).forEach(child -> collect(tree, child.id(), ids));
    }

    private Paragraph wholePlan(CheckFilter filter) {
        CheckFilter whole = new CheckFilter(filter.weight(), filter.rule(), Optional.empty());
        String query = whole.parameters().getQueryString();
        Anchor all =
                Buttons.link(CheckNavigation.CHECK + (query.isEmpty() ? "" : "?" + query), texts.get("item.whole"));
        all.addClassName("small");
        return new Paragraph(all);
    }

    private Div counts(List<Finding> open, int waived) {
        Div counts = new Div();
        counts.addClassNames("pdo-counts");
        for (Severity severity : Severity.values()) {
            long count = open.stream().filter(f -> f.severity() == severity).count();
            StateBadge.Tone tone = count == 0
                    ? StateBadge.Tone.NEUTRAL
                    : switch (severity) {
                        case ERROR -> StateBadge.Tone.BAD;
                        case WARNING -> StateBadge.Tone.WARN;
                        case INFO -> StateBadge.Tone.INFO;
                    };
            counts.add(new StateBadge(texts.get("count." + severity, count), tone));
        }
        if (waived > 0) {
            counts.add(new StateBadge(texts.get("count.waived", waived), StateBadge.Tone.NEUTRAL));
        }
        return counts;
    }

    private Div toolbar(List<Finding> open, CheckFilter filter) {
        Map<CheckRule, Long> perRule = new LinkedHashMap<>();
        for (CheckRule rule : CheckRule.values()) {
            long count = open.stream().filter(finding -> finding.rule() == rule).count();
            if (count > 0 || filter.rule().filter(rule::equals).isPresent()) {
                perRule.put(rule, count);
            }
        }
        List<Optional<CheckRule>> rules = new ArrayList<>();
        rules.add(Optional.empty());
        perRule.keySet().forEach(rule -> rules.add(Optional.of(rule)));
        Div bar = new Div(
                new SelectField<>(
                                "check-weight",
                                texts.get("weight"),
                                List.of(CheckFilter.Weight.values()),
                                weight -> texts.get("weight." + weight))
                        .chosen(filter.weight())
                        .whenChosen(weight -> showFiltered(filter.with(weight))),
                new SelectField<>("check-rule", texts.get("rule"), rules, rule -> rule.map(
                                        each -> each.label(texts.locale()) + " (" + perRule.get(each) + ")")
                                .orElse(texts.get("rule.all")))
                        .chosen(filter.rule())
                        .whenChosen(rule -> showFiltered(
                                rule.isEmpty() ? filter.with(rule) : all(filter).with(rule))));
        bar.addClassName("pdo-toolbar");
        return bar;
    }

    /** With an explicit rule, its findings of every severity are shown. */
    private static CheckFilter all(CheckFilter filter) {
        return filter.with(CheckFilter.Weight.ALL);
    }

    private static void showFiltered(CheckFilter filter) {
        UI.getCurrent().navigate(CheckView.class, filter.parameters());
    }

    private void groups(List<Finding> shown, PlanInView plan, CheckFilter filter, CheckedPlan checked) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        shown.forEach(finding -> groups.computeIfAbsent(finding.subject().objective(), _ -> new ArrayList<>())
                .add(finding));
        groups.values()
                .forEach(group -> found.add(new FindingCard(
                        group,
                        checked.yours(),
                        plan.plan().state() != PlanState.CLOSED,
                        texts,
                        finding -> openWaiverDialog(plan, filter, finding))));
    }

    private EmptyState nothing(List<Finding> open, CheckFilter filter) {
        if (open.isEmpty()) {
            return new EmptyState(texts.get("nothing.title"), texts.get("nothing.words", CheckRule.values().length));
        }
        long notes = open.stream().filter(f -> f.severity() == Severity.INFO).count();
        boolean onlyNotes = notes == open.size() && filter.rule().isEmpty();
        String query = filter.with(CheckFilter.Weight.ALL)
                .with(Optional.empty())
                .parameters()
                .getQueryString();
        return new EmptyState(
                texts.get(onlyNotes ? "nothing.title" : "none.title"),
                onlyNotes ? texts.get("nothing.notes", notes) : texts.get("none.words"),
                Buttons.link(CheckNavigation.CHECK + "?" + query, texts.get("show.all")));
    }

    private void openWaiverDialog(PlanInView plan, CheckFilter filter, Finding finding) {
        TextAreaField reason = new TextAreaField(texts.get("waive.reason"));
        new ConfirmDialog(
                        texts.get("waive.title"),
                        FindingCard.describe(finding, texts),
                        new Paragraph(texts.get("waive.words")),
                        reason)
                .answers(texts.get("cancel"), texts.get("waive.do"), () -> {
                    WaiveOutcome outcome =
                            checks.waive(plan.who(), plan.plan().id(), finding.fingerprint(), reason.text());
                    notify(outcome, "waive.done");
                    list(plan, filter);
                })
                .open();
    }

    private void takeBack(PlanInView plan, CheckFilter filter, Finding finding) {
        notify(checks.takeBack(plan.who(), plan.plan().id(), finding.fingerprint()), "take-back.done");
        list(plan, filter);
    }

    private void notify(WaiveOutcome outcome, String done) {
        said.removeAll();
        switch (outcome) {
            case DONE -> Notice.done(texts.get(done));
            case GONE, ALREADY, NO_REASON, TOO_LONG, NOT_YOURS ->
                said.add(new Notice(
                        StateBadge.Tone.BAD, texts.get("refused." + outcome), texts.get("refused." + outcome + ".do")));
        }
    }
}
