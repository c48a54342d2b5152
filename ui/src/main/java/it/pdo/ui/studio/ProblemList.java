package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.studio.draft.DraftCheck;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The problems that prevent publishing, each with a link to its field; some can be corrected by a button. */
final class ProblemList extends Div {
    private static final long serialVersionUID = 1L;
    private static final Pattern LEVEL = Pattern.compile("(/levels/\\d+)/carries");

    private final transient DraftEditor editor;
    private transient @Nullable List<DraftCheck.Problem> shown;

    ProblemList(DraftEditor editor) {
        this.editor = editor;
        addClassName("pdo-studio-problems");
        setId("problems");
    }

    /** Says the problems as they are now; drawn again only when they are others, so that a press finds its button. */
    void refresh() {
        if (editor.check().problems().equals(shown)) {
            return;
        }
        shown = editor.check().problems();
        removeAll();
        Texts texts = editor.texts();
        int size = editor.check().problems().size();
        setClassName("none", size == 0);
        H3 title = new H3(texts.get(size == 0 ? "problems.none" : "problems.some", size));
        title.getElement().setAttribute("role", "status");
        add(title);
        UnorderedList list = new UnorderedList();
        editor.check().problems().forEach(problem -> list.add(item(problem)));
        add(list);
    }

    private ListItem item(DraftCheck.Problem problem) {
        Texts texts = editor.texts();
        Part part = Part.of(problem.pointer());
        NativeButton go =
                new NativeButton("", click -> editor.show(part.at(), new DraftEditor.Focus(problem.pointer())));
        Span where = new Span(PartNames.of(editor.now(), problem.pointer(), texts));
        where.addClassName("where");
        go.add(where, new Span(problem.words()));
        ListItem item = new ListItem(go);
        mend(problem).ifPresent(mend -> {
            NativeButton button = Buttons.plain(
                    texts.get("mend." + problem.code()),
                    () -> editor.edit(mend, texts.get("mend." + problem.code()), DraftEditor.Focus.NONE));
            button.addClassName("small");
            item.add(button);
        });
        return item;
    }

    /** What mends a problem for which there is one cure only. */
    private Optional<UnaryOperator<FormatDocument>> mend(DraftCheck.Problem problem) {
        String at = problem.pointer();
        return switch (problem.code()) {
            case "format.unused", "decode.unknown-key", "format.was" -> Optional.of(document -> document.without(at));
            case "format.undescribed" -> {
                Matcher level = LEVEL.matcher(at);
                yield level.matches() ? Optional.of(document -> describe(document, level.group(1))) : Optional.empty();
            }
            case "format.unplaced" ->
                Optional.of(document -> {
                    String owner = FormatDocument.parent(FormatDocument.parent(at));
                    return new FieldPlaces(document, owner)
                            .put(document.text(at + "/code"), document.size(owner + "/sections") - 1);
                });
            default -> Optional.empty();
        };
    }

    private FormatDocument describe(FormatDocument document, String level) {
        FormatDocument next = document;
        for (String part : document.texts(level + "/carries")) {
            next = DefaultParts.describe(
                    next, part.equals("indicators") ? "/indicator-card" : "/" + part, editor.texts());
        }
        return next;
    }
}
