package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A persistent message in the page: a refusal with its reason and what to do, a warning, or a confirmation. */
public final class Notice extends Div {
    /** @param title what happened; {@code words} why, and what to do: empty when the title says all */
    public Notice(StateBadge.Tone tone, String title, String words) {
        addClassName("pdo-notice");
        switch (tone) {
            case NEUTRAL, INFO -> {}
            case GOOD -> addClassName("good");
            case WARN -> addClassName("warn");
            case BAD -> addClassName("bad");
        }
        // Announced at once by screen readers only for errors.
        getElement().setAttribute("role", tone == StateBadge.Tone.BAD ? "alert" : "status");
        Div body = new Div();
        Element strong = new Element("strong");
        strong.setText(title);
        body.getElement().appendChild(strong);
        if (!words.isEmpty()) {
            body.add(new Paragraph(words));
        }
        add(body);
    }

    /** A refusal with all its reasons. */
    public static Notice refused(String title, List<String> reasons) {
        Notice notice = new Notice(StateBadge.Tone.BAD, title, "");
        Div body = (Div) notice.getComponentAt(0);
        reasons.forEach(reason -> body.add(new Paragraph(reason)));
        return notice;
    }

    /** Shows a confirmation for a few seconds. A refusal must use a notice in the page, which does not disappear. */
    public static void done(String words) {
        Notification shown = new Notification(words, 5000, Notification.Position.BOTTOM_CENTER);
        shown.setAssertive(false);
        shown.open();
    }
}
