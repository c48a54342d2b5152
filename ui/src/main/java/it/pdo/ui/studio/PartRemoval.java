package it.pdo.ui.studio;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.document.FormatReferences;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Removes a part: at once without dependents, since it can be undone; after confirmation otherwise. */
final class PartRemoval {
    private PartRemoval() {}

    static void confirm(DraftEditor editor, String element, String name) {
        Texts texts = editor.texts();
        List<String> hangs = dependents(editor.now(), element, texts);
        Runnable remove = () -> editor.edit(
                FormatReferences.remove(editor.now(), element),
                texts.get("did.removed", name),
                new DraftEditor.Focus(FormatDocument.parent(element) + "-add"));
        if (hangs.isEmpty()) {
            remove.run();
            return;
        }
        UnorderedList list = new UnorderedList();
        hangs.stream().distinct().forEach(words -> list.add(new ListItem(words)));
        new ConfirmDialog(texts.get("remove.title", name), new Paragraph(texts.get("remove.words")), list)
                .answers(texts.get("back"), texts.get("remove.do"), remove)
                .open();
    }

    /** The references to a part and its content, as texts. */
    static List<String> dependents(FormatDocument document, String element, Texts texts) {
        List<String> inside = IntStream.range(0, document.size(element + "/fields"))
                .mapToObj(i -> element + "/fields/" + i)
                .map(field -> texts.get("remove.inside", DraftRows.title(document, field, field)))
                .toList();
        List<String> mentions = FormatReferences.to(document, element).stream()
                .map(pointer -> texts.get("remove.mention", PartNames.of(document, pointer, texts)))
                .toList();
        return java.util.stream.Stream.concat(mentions.stream(), inside.stream())
                .toList();
    }
}
