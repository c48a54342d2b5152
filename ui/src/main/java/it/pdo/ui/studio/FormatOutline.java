package it.pdo.ui.studio;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.studio.draft.DraftEditor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All parts of a format, to go to; those that have problems say how many. */
final class FormatOutline extends Nav {
    private static final long serialVersionUID = 1L;

    private final transient DraftEditor editor;
    private final Map<Part, Entry> entries = new LinkedHashMap<>();

    FormatOutline(DraftEditor editor) {
        this.editor = editor;
        addClassName("pdo-studio-outline");
        setAriaLabel(editor.texts().get("outline"));
    }

    /**
     * Says the outline as the draft is now. Its buttons stay where they are as long as the parts do: a press must not fall on
     * one that is being drawn again.
     */
    void select(Part chosen) {
        List<Part> parts = Part.all(editor.now());
        if (!parts.equals(List.copyOf(entries.keySet()))) {
            draw(parts);
        }
        Map<Part, Long> problems = editor.check().problems().stream()
                .collect(Collectors.groupingBy(problem -> Part.of(problem.pointer()), Collectors.counting()));
        entries.forEach((part, entry) -> {
            entry.say(part, problems.getOrDefault(part, 0L), editor);
            entry.current(part.equals(chosen));
        });
    }

    private void draw(List<Part> parts) {
        removeAll();
        entries.clear();
        UnorderedList top = new UnorderedList();
        UnorderedList inLevel = top;
        for (Part part : parts) {
            Entry entry = new Entry(part, editor);
            entries.put(part, entry);
            if (part.at().matches("/levels/\\d+")) {
                inLevel = new UnorderedList();
                top.add(new ListItem(entry), new ListItem(inLevel));
            } else {
                (part.at().startsWith("/levels/") ? inLevel : top).add(new ListItem(entry));
            }
        }
        add(top);
    }

    private static int depth(Part part) {
        if (part.at().matches("/levels/\\d+/fields/\\d+")) {
            return 3;
        }
        if (part.at().matches("/levels/\\d+/.*")) {
            return 2;
        }
        return part.at().matches("/(levels|scorecards)/\\d+") ? 1 : 0;
    }

    /** The line of one part. */
    private static final class Entry extends NativeButton {
        private static final long serialVersionUID = 1L;

        private final Span name = new Span();
        private final Span count = new Span();
        private final Span words = new Span();

        Entry(Part part, DraftEditor editor) {
            addClickListener(click -> editor.show(part.at(), DraftEditor.Focus.NONE));
            addClassName("depth-" + depth(part));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            words.addClassName("pdo-visually-hidden");
            add(name, count, words);
        }

        void say(Part part, long problems, DraftEditor editor) {
            name.setText(PartNames.of(part, editor.now(), editor.texts()));
            setClassName("absent", absent(part, editor.now()));
            count.setVisible(problems > 0);
            words.setVisible(problems > 0);
            count.setText(String.valueOf(problems));
            words.setText(editor.texts().get("outline.problems", problems));
        }

        /** Marks the part at work, and brings its line into sight where the outline is longer than the screen. */
        void current(boolean chosen) {
            if (chosen == getElement().hasAttribute("aria-current")) {
                return;
            }
            if (chosen) {
                getElement().setAttribute("aria-current", "true");
                // within the outline alone: the page stays where it is
                getElement()
                        .executeJs("const list = this.closest('nav'), line = this.getBoundingClientRect(),"
                                + " box = list.getBoundingClientRect(); if (line.top < box.top || line.bottom > box.bottom)"
                                + " list.scrollTop += line.top - box.top - box.height / 3;");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }

    /** Whether the format says nothing of a part. */
    private static boolean absent(Part part, FormatDocument document) {
        return switch (part.at()) {
            case "", "/levels", "/numbering", "/policy" -> false;
            default -> !part.at().endsWith("/fields") && !document.has(part.at());
        };
    }
}
