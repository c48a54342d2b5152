package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.TypedForm;
import it.pdo.ui.studio.draft.DraftEditor;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of the draft edited in place: each element can be moved (by drag handle, buttons, or Alt with an arrow key)
 * and removed, with a warning about dependents; new ones are added at the end.
 */
final class DraftRows {
    private final Form form;
    private final String list;
    private final String what;

    /** @param what key of the words for one element: {@code rows.WHAT}, {@code rows.WHAT.add} */
    DraftRows(Form form, String list, String what) {
        this.form = form;
        this.list = list;
        this.what = what;
    }

    /**
     * Draws the rows and the button that adds one.
     *
     * @param body writes the questions of an element into the form
     * @param fresh makes a new element
     */
    void draw(Consumer<String> body, Supplier<Object> fresh) {
        Div box = new Div();
        box.addClassName("pdo-studio-rows");
        form.put(box);
        RowDrag.listen(box, what, List.of(), drop -> move(Integer.parseInt(drop.row()), drop.to()));
        int size = form.now().size(list);
        for (int i = 0; i < size; i++) {
            String element = list + "/" + i;
            Div fields = new Div();
            fields.addClassName("fields");
            Div row = new Div(
                    RowDrag.handle(form.texts().get("rows.drag", name(element))),
                    fields,
                    tools(i, size, name(element)));
            row.addClassName("pdo-studio-row");
            RowDrag.row(row, what, String.valueOf(i));
            int index = i;
            RowKeys.listen(row, by -> move(index, index + by));
            box.add(row);
            form.row(fields);
            body.accept(element);
        }
        Div foot = new Div(add(fresh));
        box.add(foot);
        form.row(box);
    }

    private NativeButton add(Supplier<Object> fresh) {
        NativeButton add = Buttons.plain(form.texts().get("rows." + what + ".add"), () -> {
            int index = form.now().size(list);
            Object element = fresh.get();
            form.editor()
                    .edit(
                            form.now().insert(list, index, element),
                            form.texts().get("did.added", word()),
                            new DraftEditor.Focus(first(element, list + "/" + index)));
        });
        add.addClassName("small");
        add.setId(FormFields.id(list) + "-add");
        TypedForm.reshaping(add.getElement());
        return add;
    }

    /** The question of an element where writing begins. */
    private static String first(@Nullable Object element, String at) {
        return Stream.of("name", "title", "text")
                .filter(key -> element instanceof Map<?, ?> map && map.containsKey(key))
                .findFirst()
                .map(key -> at + "/" + key)
                .orElse(at);
    }

    private Div tools(int index, int size, String name) {
        NativeButton up = tool("↑", "rows.up", name, () -> move(index, index - 1));
        NativeButton down = tool("↓", "rows.down", name, () -> move(index, index + 1));
        TypedForm.reshaping(up.getElement());
        TypedForm.reshaping(down.getElement());
        up.setEnabled(index > 0);
        down.setEnabled(index < size - 1);
        Div tools = new Div(
                up,
                down,
                tool("×", "rows.remove", name, () -> PartRemoval.confirm(form.editor(), list + "/" + index, name)));
        tools.addClassName("tools");
        return tools;
    }

    private NativeButton tool(String sign, String key, String name, Runnable does) {
        NativeButton button = Buttons.plain(sign, does);
        button.addClassNames("small", "tool");
        button.setAriaLabel(form.texts().get(key, name));
        button.setTitle(form.texts().get(key, name));
        return button;
    }

    private void move(int from, int to) {
        if (to >= 0 && to < form.now().size(list)) {
            form.editor()
                    .edit(
                            form.now().move(list, from, to),
                            form.texts().get("did.moved", name(list + "/" + from)),
                            new DraftEditor.Focus(first(form.now().get(list + "/" + from), list + "/" + to)));
        }
    }

    private String name(String element) {
        return title(form.now(), element, word());
    }

    private String word() {
        return form.texts().get("rows." + what);
    }

    /** What people call an element: its name, title or text, or what kind of thing it is. */
    static String title(FormatDocument document, String element, String otherwise) {
        Function<String, String> at = key -> document.text(element + "/" + key);
        return Stream.concat(Stream.of("name", "title", "text", "code").map(at), Stream.of(document.text(element)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(otherwise);
    }
}
