package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import it.pdo.identity.Operation;
import it.pdo.results.AdoptOutcome;
import it.pdo.results.PolicyAdoption;
import it.pdo.results.PolicyAdoptions;
import it.pdo.results.PolicyVersion;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.TextAreaField;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every version of the policies a plan followed: who published it, why, since when it holds, what it changed. */
final class PolicyVersions extends Div {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final int LONGEST_YAML = 200_000;

    private final transient PlanInView plan;
    private final int year;
    private final transient ScoringPolicy now;
    private final transient PolicyAdoptions adoptions;
    private final transient PolicyParts parts;
    private final Texts texts;
    private final transient List<PolicyAdoption> adopted;

    PolicyVersions(PlanInView plan, int year, ScoringPolicy now, PolicyAdoptions adoptions, PolicyParts parts) {
        this.plan = plan;
        this.year = year;
        this.now = now;
        this.adoptions = adoptions;
        this.parts = parts;
        this.texts = parts.texts();
        this.adopted = adoptions.of(plan.who(), plan.plan().id());
        addClassName("pdo-card");
        Set<String> codes = new LinkedHashSet<>();
        codes.add(now.code());
        adopted.forEach(adoption -> codes.add(adoption.code()));
        ReadingTable table = new ReadingTable(texts.get("policy.versions"))
                .column(texts.get("policy.version"))
                .column(texts.get("policy.version.from"))
                .column(texts.get("policy.version.by"))
                .column(texts.get("policy.version.reason"))
                .column(texts.get("policy.difference"));
        codes.forEach(code -> adoptions.versions(plan.who(), code).reversed().forEach(version -> row(table, version)));
        add(new H2(texts.get("policy.versions")), new Paragraph(texts.get("policy.versions.words")), table);
        if (plan.permissions().may(Operation.ADOPT_POLICY).allowed()) {
            yaml();
        }
    }

    private void row(ReadingTable table, PolicyVersion version) {
        ScoringPolicy policy = version.policy();
        table.row(
                new Span(texts.get("policy.version.n", policy.name(texts.locale()), policy.version())),
                new Span(since(policy)),
                new Span(publisher(version)),
                new Span(version.reason()),
                actions(version));
    }

    private String since(ScoringPolicy policy) {
        List<String> words = new ArrayList<>();
        if (same(policy, now)) {
            words.add(texts.get("policy.version.here", year));
        }
        adopted.stream()
                .filter(adoption -> adoption.code().equals(policy.code()) && adoption.version() == policy.version())
                .forEach(adoption -> words.add(texts.get("policy.version.years", adoption.year())));
        return words.isEmpty() ? texts.get("policy.version.unused") : String.join(", ", words);
    }

    private String publisher(PolicyVersion version) {
        return version.publishedAt()
                .map(at -> version.publishedBy() + ", "
                        + MonthFormatter.formatRecent(at.atZone(ITALY), LocalDate.MIN, texts.locale()))
                .orElseGet(() -> texts.get("policy.version.shipped"));
    }

    private Component actions(PolicyVersion version) {
        ScoringPolicy policy = version.policy();
        Div doings = new Div(button("policy.version.yaml", policy, () -> text(version)));
        doings.addClassName("pdo-toolbar");
        if (!same(policy, now)) {
            doings.add(button("policy.version.see", policy, () -> differences(policy)));
            if (plan.permissions().may(Operation.ADOPT_POLICY).allowed()) {
                doings.add(button(
                        "policy.version.follow",
                        policy,
                        () -> openAdoptDialog(
                                describe(now, policy),
                                reason -> adoptions.adopt(
                                        plan.who(), plan.plan().id(), year, policy.code(), policy.version(), reason))));
            }
        }
        return doings;
    }

    private NativeButton button(String key, ScoringPolicy policy, Runnable does) {
        NativeButton button = Buttons.plain(texts.get(key), does);
        button.addClassNames("small", "quiet");
        button.setAriaLabel(texts.get(key + ".of", policy.version()));
        return button;
    }

    private void text(PolicyVersion version) {
        Pre yaml = new Pre(version.yaml());
        yaml.addClassName("pdo-yaml");
        yaml.getElement().setAttribute("tabindex", "0");
        new ConfirmDialog(texts.get("policy.version.yaml.of", version.policy().version()), yaml)
                .closedBy(texts.get("policy.close"))
                .open();
    }

    private void differences(ScoringPolicy policy) {
        List<PolicyDifference> differences = PolicyDifference.between(policy, now);
        ReadingTable table = new ReadingTable(texts.get("policy.version.see"))
                .column(texts.get("policy.difference"))
                .column(texts.get("policy.difference.then", policy.version()))
                .column(texts.get("policy.difference.now"));
        differences.forEach(difference -> table.row(
                new Span(title(difference)),
                new Span(parts.label(difference.before().chosen())),
                new Span(parts.label(difference.after().chosen()))));
        Component body = differences.isEmpty() ? new Paragraph(texts.get("policy.version.same")) : table;
        new ConfirmDialog(texts.get("policy.version.see.of", policy.version()), body)
                .closedBy(texts.get("policy.close"))
                .open();
    }

    private List<String> describe(ScoringPolicy from, ScoringPolicy to) {
        return PolicyDifference.between(from, to).stream()
                .map(difference ->
                        title(difference) + " " + parts.label(difference.after().chosen()))
                .toList();
    }

    private String title(PolicyDifference difference) {
        return parts.title(difference.after().part()) + " · " + parts.question(difference.after());
    }

    private void yaml() {
        TextAreaField text = new TextAreaField("policy-yaml", texts.get("policy.yaml.text"), 8, LONGEST_YAML);
        add(
                new H3(texts.get("policy.yaml.title")),
                new Paragraph(texts.get("policy.yaml.words")),
                text,
                Buttons.plain(
                        texts.get("policy.yaml.publish"),
                        () -> openAdoptDialog(
                                List.of(),
                                reason -> adoptions.adoptYaml(
                                        plan.who(),
                                        plan.plan().id(),
                                        year,
                                        texts.get("policy.yaml.text"),
                                        text.text(),
                                        reason))));
    }

    private void openAdoptDialog(List<String> decisions, Function<String, AdoptOutcome> adopts) {
        AdoptPolicyDialog.show(texts, year, decisions, adopts);
    }

    private static boolean same(ScoringPolicy one, ScoringPolicy other) {
        return one.code().equals(other.code()) && one.version() == other.version();
    }
}
