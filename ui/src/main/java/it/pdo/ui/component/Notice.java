package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A message that stays where it belongs: a refusal with its reason and what to do, a warning, good news. */
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
        // Read out at once only when something went wrong: the rest can wait its turn.
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

    /** A refusal by rules or bad input: every reason in its own words. */
    public static Notice refused(String title, List<String> reasons) {
        Notice notice = new Notice(StateBadge.Tone.BAD, title, "");
        Div body = (Div) notice.getComponentAt(0);
        reasons.forEach(reason -> body.add(new Paragraph(reason)));
        return notice;
    }

    /** Says for a few seconds that something was done. A refusal never goes by itself: use a notice in the page. */
    public static void done(String words) {
        Notification shown = new Notification(words, 5000, Notification.Position.BOTTOM_CENTER);
        shown.setAssertive(false);
        shown.open();
    }
}
