package it.pdo.ui.check;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.check.Finding;
import it.pdo.planning.ItemId;
import it.pdo.shared.Severity;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.editor.FindingField;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The findings of one objective, each with what was found, what was expected and how to correct it. */
final class FindingCard extends Section {
    private static final long serialVersionUID = 1L;

    private final Texts texts;
    private final boolean written;

    /**
     * @param findings of one objective, at least one
     * @param yours fingerprints of those that may be waived
     * @param written whether the plan may still be written, if need be by a variation
     */
    FindingCard(List<Finding> findings, Set<String> yours, boolean written, Texts texts, Consumer<Finding> waive) {
        this.texts = texts;
        this.written = written;
        addClassNames("pdo-card", "pdo-findings");
        Finding.Subject subject = findings.getFirst().subject();
        H2 title = new H2();
        if (subject.objective().isEmpty()) {
            title.setText(texts.get("whole"));
        } else {
            Anchor sheet =
                    new Anchor(PlanNavigation.sheet(ItemId.parse(subject.objective())), subject.objectiveLabel());
            sheet.setRouterIgnore(false);
            title.add(sheet);
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(line(finding, yours.contains(finding.fingerprint()), waive)));
        add(title, list);
    }

    private ListItem line(Finding finding, boolean yours, Consumer<Finding> waive) {
        Div doing = new Div(open(finding));
        doing.addClassName("doing");
        if (yours && written) {
            FindingField.address(finding).ifPresent(address -> doing.add(mend(finding, address)));
        }
        if (yours) {
            NativeButton button = Buttons.plain(texts.get("waive"), () -> waive.accept(finding));
            button.addClassName("small");
            button.setAriaLabel(texts.get("waive.of", finding.found(texts.locale())));
            doing.add(button);
        }
        ListItem line = new ListItem(severity(finding.severity(), texts), describe(finding, texts), doing);
        line.addClassName(finding.severity().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private Anchor open(Finding finding) {
        Anchor open = Buttons.link(CheckNavigation.thing(finding), texts.get("open"));
        open.addClassName("small");
        open.getElement().setAttribute("aria-label", texts.get("open.of", finding.found(texts.locale())));
        return open;
    }

    private Anchor mend(Finding finding, String address) {
        Anchor mend = Buttons.link(address, texts.get("mend"));
        mend.addClassName("small");
        mend.getElement().setAttribute("aria-label", texts.get("mend.of", finding.found(texts.locale())));
        return mend;
    }

    /** What was found, what was expected, how to mend it. */
    static Div describe(Finding finding, Texts texts) {
        Locale locale = texts.locale();
        Div words = new Div();
        words.addClassName("words");
        if (!finding.subject().label().isEmpty()) {
            Span label = new Span(finding.subject().label());
            label.addClassName("label");
            words.add(label);
        }
        words.add(new Span(finding.found(locale)));
        Span expected = new Span(texts.get("expected", finding.expected(locale), finding.mend(locale)));
        expected.addClassName("pdo-second-line");
        words.add(expected);
        return words;
    }

    static StateBadge severity(Severity severity, Texts texts) {
        return new StateBadge(
                texts.get("severity." + severity),
                switch (severity) {
                    case ERROR -> StateBadge.Tone.BAD;
                    case WARNING -> StateBadge.Tone.WARN;
                    case INFO -> StateBadge.Tone.INFO;
                });
    }
}
