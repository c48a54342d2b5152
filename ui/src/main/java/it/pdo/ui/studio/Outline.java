package it.pdo.ui.studio;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.FormatDocument;
import it.pdo.ui.text.Texts;

/** All parts of a format, to go to; those that have problems say how many. */
final class Outline extends Nav {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    Outline(Desk desk) {
        this.desk = desk;
        addClassName("pdo-studio-outline");
        setAriaLabel(desk.texts().get("outline"));
    }

    /** Draws the outline as the draft is now. */
    void follow(Part chosen) {
        removeAll();
        UnorderedList top = new UnorderedList();
        UnorderedList inLevel = top;
        for (Part part : Part.all(desk.now())) {
            int depth = depth(part);
            if (part.at().matches("/levels/\\d+")) {
                inLevel = new UnorderedList();
                top.add(item(part, chosen, depth), new ListItem(inLevel));
            } else {
                (part.at().startsWith("/levels/") ? inLevel : top).add(item(part, chosen, depth));
            }
        }
        add(top);
    }

    private static int depth(Part part) {
        if (part.at().matches("/levels/\\d+/fields/\\d+")) {
            return 2;
        }
        return part.at().matches("/(levels|scorecards)/\\d+.*") ? 1 : 0;
    }

    private ListItem item(Part part, Part chosen, int depth) {
        FormatDocument document = desk.now();
        Texts texts = desk.texts();
        NativeButton button = new NativeButton("", click -> desk.show(part.at(), Desk.Focus.NONE));
        button.add(new Span(PartNames.of(part, document, texts)));
        button.addClassName("depth-" + depth);
        button.setClassName("absent", absent(part, document));
        if (part.equals(chosen)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        long problems = desk.check().problems().stream()
                .filter(problem -> part.holds(problem.pointer()))
                .count();
        if (problems > 0) {
            Span count = new Span(String.valueOf(problems));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(texts.get("outline.problems", problems));
            words.addClassName("pdo-visually-hidden");
            button.add(count, words);
        }
        return new ListItem(button);
    }

    /** Whether the format says nothing of a part. */
    private static boolean absent(Part part, FormatDocument document) {
        return switch (part.at()) {
            case "", "/levels", "/numbering", "/policy" -> false;
            default -> !part.at().endsWith("/fields") && !document.has(part.at());
        };
    }
}
