package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.studio.draft.PartNaming;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The fields of a level as its sheet shows them, section by section, to be put in order. */
final class FieldList {
    private static final String FIELD = "field";
    private static final String SECTION = "section";

    private final Form form;
    private final String level;
    private final Texts texts;

    private FieldList(Form form, String level) {
        this.form = form;
        this.level = level;
        this.texts = form.texts();
    }

    static void draw(Form form, String level) {
        new FieldList(form, level).draw();
    }

    private void draw() {
        RowDrag.listen(form, FIELD, List.of(SECTION), this::dropField);
        RowDrag.listen(form, SECTION, List.of(), this::dropSection);
        List<FieldPlaces.Place> places = places().inOrder();
        int sections = form.now().size(level + "/sections");
        for (int s = 0; s < sections; s++) {
            section(s, sections);
            int section = s;
            places.stream()
                    .filter(place -> place.section() == section)
                    .forEach(place -> form.put(field(place, places)));
        }
        form.group(
                sections > 0 && places.stream().anyMatch(place -> place.section() < 0)
                        ? texts.get("fields.loose")
                        : "");
        places.stream().filter(place -> place.section() < 0).forEach(place -> form.put(field(place, places)));
        if (places.isEmpty()) {
            form.put(FormatForms.note(texts.get("fields.none")));
        }
        NativeButton field = Buttons.plain(texts.get("rows.field.add"), this::add);
        field.setId(FormFields.id(level + "/fields") + "-add");
        NativeButton section = Buttons.plain(texts.get("rows.section.add"), this::addSection);
        Div foot = new Div(field, section);
        foot.addClassName("pdo-page-actions");
        form.put(foot);
    }

    private FieldPlaces places() {
        return new FieldPlaces(form.now(), level);
    }

    private void section(int index, int size) {
        String at = level + "/sections/" + index;
        String title = form.now().text(at + "/title");
        Div fields = new Div();
        fields.addClassName("fields");
        Div row = new Div(
                RowDrag.handle(texts.get("rows.drag", title)),
                fields,
                tools(
                        title,
                        index > 0,
                        index < size - 1,
                        by -> document -> document.move(level + "/sections", index, index + by),
                        document -> new FieldPlaces(document, level).removeSection(index),
                        at));
        row.addClassNames("pdo-studio-row", "section");
        RowDrag.row(row, SECTION, String.valueOf(index));
        form.group("").put(row);
        form.row(fields).name(at, "title");
        form.row((Div) row.getParent().orElseThrow());
    }

    private Div field(FieldPlaces.Place place, List<FieldPlaces.Place> all) {
        String name = DraftRows.title(form.now(), place.field(), texts.get("part.unnamed"));
        NativeButton open = Buttons.plain(
                name, () -> form.editor().show(place.field(), new DraftEditor.Focus(place.field() + "/name")));
        open.addClassNames("quiet", "name");
        open.setId(FormFields.id(place.field()));
        Span type = new Span(texts.under("type.").getOrDefault(form.now().text(place.field() + "/type"), "–"));
        type.addClassName("pdo-note");
        Div words = new Div(open, type);
        words.addClassName("fields");
        if (form.now().flag(place.field() + "/required")) {
            words.add(new StateBadge(texts.get("ask.required"), StateBadge.Tone.NEUTRAL));
        }
        int index = all.indexOf(place);
        Div row = new Div(
                RowDrag.handle(texts.get("rows.drag", name)),
                words,
                tools(
                        name,
                        index > 0,
                        index < all.size() - 1,
                        by -> document -> new FieldPlaces(document, level).move(place.field(), by),
                        null,
                        place.field()));
        row.addClassName("pdo-studio-row");
        RowDrag.row(row, FIELD, place.field());
        RowKeys.listen(
                row,
                by -> edit(
                        document -> new FieldPlaces(document, level).move(place.field(), by),
                        "did.moved",
                        name,
                        place.field()));
        return row;
    }

    /** @param remove how the part is taken away; absent for the way that asks what hangs on it */
    private Div tools(
            String name,
            boolean up,
            boolean down,
            java.util.function.IntFunction<UnaryOperator<FormatDocument>> move,
            @org.jspecify.annotations.Nullable UnaryOperator<FormatDocument> remove,
            String at) {
        NativeButton higher = tool("↑", "rows.up", name, () -> edit(move.apply(-1), "did.moved", name, at));
        NativeButton lower = tool("↓", "rows.down", name, () -> edit(move.apply(1), "did.moved", name, at));
        higher.setEnabled(up);
        lower.setEnabled(down);
        Div tools = new Div(higher, lower, tool("×", "rows.remove", name, () -> {
            if (remove == null) {
                PartRemoval.confirm(form.editor(), at, name);
            } else {
                edit(remove, "did.removed", name, "");
            }
        }));
        tools.addClassName("tools");
        return tools;
    }

    private NativeButton tool(String sign, String key, String name, Runnable does) {
        NativeButton button = Buttons.plain(sign, does);
        button.addClassNames("small", "tool");
        button.setAriaLabel(texts.get(key, name));
        button.setTitle(texts.get(key, name));
        return button;
    }

    /** A field dropped beside another, or on the head of a section: there it becomes the first. */
    private void dropField(RowDrag.Drop drop) {
        edit(
                document -> drop.target().startsWith("/")
                        ? new FieldPlaces(document, level).beside(drop.row(), drop.target(), drop.after())
                        : new FieldPlaces(document, level).first(drop.row(), Integer.parseInt(drop.target())),
                "did.moved",
                DraftRows.title(form.now(), drop.row(), texts.get("part.unnamed")),
                "");
    }

    private void dropSection(RowDrag.Drop drop) {
        String sections = level + "/sections";
        edit(
                document -> document.move(sections, Integer.parseInt(drop.row()), drop.to()),
                "did.moved",
                form.now().text(sections + "/" + drop.row() + "/title"),
                "");
    }

    private void edit(UnaryOperator<FormatDocument> change, String key, String name, String focus) {
        form.editor().edit(change, texts.get(key, name), new DraftEditor.Focus(focus));
    }

    private void add() {
        Map<String, Object> field = FieldForms.fresh(form.now(), level, texts);
        String at = level + "/fields/" + form.now().size(level + "/fields");
        form.editor()
                .edit(places().add(field), texts.get("did.added", texts.get("rows.field")), DraftEditor.Focus.NONE);
        form.editor().show(at, new DraftEditor.Focus(at + "/name"));
    }

    private void addSection() {
        String title = texts.get("rows.section.new");
        String at = level + "/sections";
        int index = form.now().size(at);
        form.editor()
                .edit(
                        places().addSection(PartNaming.free(form.now(), at, PartNaming.code(title)), title),
                        texts.get("did.added", texts.get("rows.section")),
                        new DraftEditor.Focus(at + "/" + index + "/title"));
    }
}
