package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.format.document.FormatDocument;
import it.pdo.shared.ItalianNumbers;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormField;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.TypedForm;
import it.pdo.ui.studio.draft.DayFormatter;
import it.pdo.ui.studio.draft.DraftCheck;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A form over values of the draft, each named by its pointer. The words of a question are those of its key: {@code
 * ask.KEY}, and {@code ask.KEY.help} where there are any.
 */
@JavaScript("context://pdo/2/js/row-drag.js")
final class Form extends Div {
    private static final long serialVersionUID = 1L;

    /** The id of the title of the part at work. */
    static final String TITLE = "part-title";

    private static final int MOST_WHOLE = 15;
    private static final int MOST_DECIMALS = 8;
    private static final int AREA_ROWS = 3;

    private final transient DraftEditor editor;
    private final transient FormFields fields;
    private final transient Map<String, Consumer<String>> answers = new HashMap<>();
    private final transient Map<String, String> written = new HashMap<>();
    private final transient Set<String> codes = new HashSet<>();
    private String typing = "";
    private Div group = this;

    Form(DraftEditor editor) {
        this.editor = editor;
        this.fields = new FormFields(editor.texts().locale());
        addClassName("pdo-studio-form");
    }

    DraftEditor editor() {
        return editor;
    }

    Texts texts() {
        return editor.texts();
    }

    FormatDocument now() {
        return editor.now();
    }

    /** Title and purpose of the part. */
    Form head(String title, String words) {
        H2 head = new H2(title);
        head.setId(TITLE);
        head.getElement().setAttribute("tabindex", "-1");
        add(head);
        if (!words.isEmpty()) {
            Paragraph purpose = new Paragraph(words);
            purpose.addClassName("pdo-note");
            add(purpose);
        }
        return this;
    }

    /** What follows stands together under a title. */
    Form group(String title) {
        Div box = new Div();
        box.addClassName("pdo-studio-group");
        if (!title.isEmpty()) {
            box.add(new H3(title));
        }
        add(box);
        group = box;
        return this;
    }

    /** What follows stands in a row of its own, beside each other. */
    Form row(Div row) {
        group = row;
        return this;
    }

    Form put(Component... components) {
        group.add(components);
        return this;
    }

    /** A line of words. */
    Form addText(String pointer, String key) {
        return line(
                pointer, key, LineKind.WORDS, now().text(pointer), (document, text) -> document.with(pointer, text));
    }

    /** Several lines of words. */
    Form lines(String pointer, String key) {
        FormField area = fields.area(pointer, label(key), help(key), AREA_ROWS, now().text(pointer));
        return typed(pointer, key, now().text(pointer), area, (document, text) -> document.with(pointer, text));
    }

    /** The name of a part, which its code may follow. */
    Form name(String element, String key) {
        String pointer = element + "/" + key;
        return line(pointer, key, LineKind.WORDS, now().text(pointer), (document, text) -> editor.naming()
                .name(document, element, key, text));
    }

    /** The code of a part: what speaks of it follows. */
    Form code(String element) {
        String pointer = element + "/code";
        codes.add(pointer);
        return line(pointer, "code", LineKind.WORDS, now().text(pointer), (document, text) -> editor.naming()
                .recode(document, element, text));
    }

    /** A number; what is none stays as typed, and the check says so. */
    Form number(String pointer, String key) {
        String shown = now().get(pointer) instanceof BigDecimal number
                ? ItalianNumbers.ungrouped(number)
                : now().text(pointer);
        return line(
                pointer,
                key,
                LineKind.NUMBER,
                shown,
                (document, text) -> document.with(pointer, number(text, texts().locale())));
    }

    /** A day of the year, written day first as people do; what is none stays as typed. */
    Form day(String pointer, String key) {
        String shown = DayFormatter.format(now().text(pointer));
        return line(
                pointer,
                key,
                LineKind.DAY,
                shown,
                (document, text) -> document.with(pointer, DayFormatter.written(text)));
    }

    private Form line(
            String pointer,
            String key,
            LineKind kind,
            String shown,
            BiFunction<FormatDocument, String, FormatDocument> edit) {
        return typed(pointer, key, shown, fields.line(pointer, label(key), help(key), kind, shown), edit);
    }

    private Form typed(
            String pointer,
            String key,
            String shown,
            FormField field,
            BiFunction<FormatDocument, String, FormatDocument> edit) {
        written.put(pointer, shown);
        answers.put(pointer, text -> {
            typing = pointer;
            editor.type(pointer, edit.apply(editor.base(pointer), text), label(key));
        });
        group.add(field);
        return this;
    }

    /** A truth; {@code false} is not written, being what is not said. */
    Form flag(String pointer, String key) {
        return flag(pointer, key, false);
    }

    /** A truth with the value it has where nothing is said, which is never written. */
    Form flag(String pointer, String key, boolean usual) {
        boolean ticked = now().has(pointer) ? now().flag(pointer) : usual;
        FormField box = fields.box(pointer, label(key), help(key), ticked);
        return chosen(pointer, TypedForm.ticked(ticked), box, text -> {
            boolean on = TypedForm.isTicked(text);
            edit(on == usual ? now().without(pointer) : now().with(pointer, on), key, pointer);
        });
    }

    /** One of a list; the first stands for what is not said when its value is empty. */
    Form oneOf(String pointer, String key, List<FieldOption> options) {
        return oneOf(pointer, key, options, (document, value) -> document.with(pointer, value));
    }

    /** The same, where choosing changes more than its own value. */
    Form oneOf(
            String pointer,
            String key,
            List<FieldOption> options,
            BiFunction<FormatDocument, String, FormatDocument> edit) {
        return choice(pointer, key, options, now().text(pointer), edit);
    }

    /** The same over something that is not the text at its pointer. */
    Form choice(
            String pointer,
            String key,
            List<FieldOption> options,
            String chosen,
            BiFunction<FormatDocument, String, FormatDocument> edit) {
        FormField select = fields.choice(pointer, label(key), help(key), options, chosen);
        return chosen(pointer, chosen, select, value -> edit(edit.apply(now(), value), key, pointer));
    }

    private Form chosen(String pointer, String value, FormField field, Consumer<String> choose) {
        written.put(pointer, value);
        answers.put(pointer, choose);
        TypedForm.reshaping(field.control());
        group.add(field);
        return this;
    }

    /** Any of a list, written in the list's order. */
    Form several(String pointer, String key, List<FieldOption> options) {
        return several(pointer, key, options, List.of(), (document, chosen) -> document.with(pointer, chosen));
    }

    /**
     * The same.
     *
     * @param usual what is chosen where nothing is said
     */
    Form several(
            String pointer,
            String key,
            List<FieldOption> options,
            List<String> usual,
            BiFunction<FormatDocument, List<Object>, FormatDocument> edit) {
        return ticks(pointer, key, options, now().has(pointer) ? now().texts(pointer) : usual, edit);
    }

    /** The same over something that is not the list at its pointer. */
    Form ticks(
            String pointer,
            String key,
            List<FieldOption> options,
            List<String> chosen,
            BiFunction<FormatDocument, List<Object>, FormatDocument> edit) {
        Set<String> ticked = new TreeSet<>(chosen);
        FormField boxes = fields.boxes(pointer, label(key), help(key), options, chosen);
        for (FieldOption option : options) {
            String box = FormFields.box(pointer, option.value());
            written.put(box, TypedForm.ticked(ticked.contains(option.value())));
            answers.put(box, text -> {
                if (TypedForm.isTicked(text)) {
                    ticked.add(option.value());
                } else {
                    ticked.remove(option.value());
                }
                List<Object> after = options.stream()
                        .map(FieldOption::value)
                        .filter(ticked::contains)
                        .map(Object.class::cast)
                        .toList();
                edit(edit.apply(now(), after), key, box);
            });
        }
        TypedForm.reshaping(boxes.control());
        group.add(boxes);
        return this;
    }

    private void edit(FormatDocument next, String key, String path) {
        editor.edit(next, texts().get("did.changed", label(key)), new DraftEditor.Focus(path));
    }

    FormFields fields() {
        return fields;
    }

    /** What stands in a field. */
    String text(String path) {
        return written.getOrDefault(path, "");
    }

    /** Takes what was typed, chosen or ticked. */
    void put(String path, String text) {
        Consumer<String> answer = answers.get(path);
        if (answer != null && !text.equals(written.put(path, text))) {
            answer.accept(text);
        }
    }

    /** Says at each question what is wrong with its answer or with what hangs on it. */
    void refresh() {
        fields.showFindings(
                editor.check().problems().stream()
                        .collect(Collectors.groupingBy(
                                problem -> nearest(problem.pointer()),
                                Collectors.mapping(DraftCheck.Problem::words, Collectors.joining(" · ")))),
                Map.of());
    }

    /** The codes that follow from what was typed elsewhere, by their paths, but for the one that somebody types. */
    Map<String, String> following() {
        Map<String, String> following = new HashMap<>();
        codes.stream()
                .filter(pointer ->
                        !pointer.equals(typing) && !now().text(pointer).equals(text(pointer)))
                .forEach(pointer -> following.put(pointer, now().text(pointer)));
        written.putAll(following);
        return following;
    }

    /** The question that is nearest to a value, as {@code /levels/0/under} for {@code /levels/0/under/1}. */
    private String nearest(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !fields.has(at)) {
            at = FormatDocument.parent(at);
        }
        return at;
    }

    private String label(String key) {
        return texts().get("ask." + key);
    }

    private String help(String key) {
        return texts().find("ask." + key + ".help").orElse("");
    }

    /** A number where the text is one without doubt and of a size that plans have; the text itself where it is not. */
    static Object number(String text, Locale reader) {
        return ItalianNumbers.read(text, reader)
                .value()
                .filter(number -> number.precision() - number.scale() <= MOST_WHOLE && number.scale() <= MOST_DECIMALS)
                .<Object>map(number -> number)
                .orElseGet(text::strip);
    }
}
