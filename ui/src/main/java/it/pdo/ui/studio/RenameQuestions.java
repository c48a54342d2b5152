package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.PlanFormat;
import it.pdo.format.difference.RenameSuggestions;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatReader;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks of what looks renamed whether it is: only a person says so, and then plans carry its values over. */
final class RenameQuestions extends Div {
    private static final long serialVersionUID = 1L;

    private final transient DraftEditor editor;
    private final @Nullable transient PlanFormat published;

    RenameQuestions(DraftEditor editor, @Nullable FormatDocument published) {
        this.editor = editor;
        this.published = published == null
                ? null
                : FormatReader.read("", published.yaml()).format().orElse(null);
        addClassNames("pdo-studio-former");
    }

    void refresh() {
        removeAll();
        PlanFormat before = published;
        if (before == null || !editor.check().passes()) {
            return;
        }
        editor.check()
                .format()
                .map(after -> RenameSuggestions.of(before, after))
                .ifPresent(this::draw);
    }

    private void draw(List<RenameSuggestions.Suggestion> suggestions) {
        Texts texts = editor.texts();
        if (suggestions.isEmpty()) {
            return;
        }
        add(new H3(texts.get("former.title")));
        suggestions.forEach(one -> {
            String name = PartNames.of(editor.now(), one.pointer(), texts);
            NativeButton yes = Buttons.plain(
                    texts.get("former.yes"),
                    () -> editor.edit(
                            document -> document.with(one.pointer() + "/was", one.was()),
                            texts.get("former.did", name),
                            DraftEditor.Focus.NONE));
            yes.addClassName("small");
            Div line = new Div(new Span(texts.get("former.ask", name, one.was())), yes);
            line.addClassName("line");
            add(line);
        });
    }
}
