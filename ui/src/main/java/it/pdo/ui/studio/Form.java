package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import it.pdo.format.document.FormatDocument;
import it.pdo.shared.ItalianNumbers;
import it.pdo.ui.studio.draft.DayFormatter;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A form over values of the draft, each named by its pointer. The words of a question are those of its key: {@code
 * ask.KEY}, and {@code ask.KEY.help} where there are any.
 */
@JavaScript("context://pdo/2/js/row-drag.js")
final class Form extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST_WHOLE = 15;
    private static final int MOST_DECIMALS = 8;

    private final transient DraftEditor desk;
    private final transient FormQuestions questions = new FormQuestions();
    private Div group = this;

    /** A choice of a list. */
    record Option(String value, String words) {}

    Form(DraftEditor desk) {
        this.desk = desk;
        addClassName("pdo-studio-form");
    }

    DraftEditor editor() {
        return desk;
    }

    Texts texts() {
        return desk.texts();
    }

    FormatDocument now() {
        return desk.now();
    }

    /** Title and purpose of the part. */
    Form head(String title, String words) {
        H2 head = new H2(title);
        head.setId("part-title");
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
        return typed(pointer, key, DraftControls.input("text"), (document, text) -> document.with(pointer, text));
    }

    /** Several lines of words. */
    Form lines(String pointer, String key) {
        return typed(pointer, key, DraftControls.lines(), (document, text) -> document.with(pointer, text));
    }

    /** The name of a part, which its code may follow. */
    Form name(String element, String key) {
        return typed(element + "/" + key, key, DraftControls.input("text"), (document, text) -> desk.naming()
                .name(document, element, key, text));
    }

    /** The code of a part: what speaks of it follows. */
    Form code(String element) {
        return typed(element + "/code", "code", DraftControls.input("text"), (document, text) -> desk.naming()
                .recode(document, element, text));
    }

    /** A number; what is none stays as typed, and the check says so. */
    Form number(String pointer, String key) {
        Element field = DraftControls.narrow();
        field.setAttribute("inputmode", "decimal");
        String shown = now().get(pointer) instanceof BigDecimal number
                ? ItalianNumbers.ungrouped(number)
                : now().text(pointer);
        return typed(pointer, key, field, shown, (document, text) -> document.with(pointer, number(text)));
    }

    /** A day of the year, written day first as people do; what is none stays as typed. */
    Form day(String pointer, String key) {
        Element field = DraftControls.narrow();
        field.setAttribute("placeholder", "31/12");
        return typed(
                pointer,
                key,
                field,
                DayFormatter.format(now().text(pointer)),
                (document, text) -> document.with(pointer, DayFormatter.written(text)));
    }

    /** A truth; {@code false} is not written, being what is not said. */
    Form flag(String pointer, String key) {
        return flag(pointer, key, false);
    }

    /** A truth with the value it has where nothing is said, which is never written. */
    Form flag(String pointer, String key, boolean usual) {
        boolean ticked = now().has(pointer) ? now().flag(pointer) : usual;
        Element box = DraftControls.box(ticked, on -> {
            FormatDocument next = on == usual ? now().without(pointer) : now().with(pointer, on);
            desk.edit(next, did(key), new DraftEditor.Focus(pointer));
        });
        return field(pointer, FormField.box(id(pointer), label(key), help(key), box));
    }

    /** One of a list; the first stands for what is not said when its value is empty. */
    Form oneOf(String pointer, String key, List<Option> options) {
        return oneOf(pointer, key, options, (document, value) -> document.with(pointer, value));
    }

    /** The same, where choosing changes more than its own value. */
    Form oneOf(
            String pointer, String key, List<Option> options, BiFunction<FormatDocument, String, FormatDocument> edit) {
        return choice(pointer, key, options, now().text(pointer), edit);
    }

    /** The same over something that is not the text at its pointer. */
    Form choice(
            String pointer,
            String key,
            List<Option> options,
            String chosen,
            BiFunction<FormatDocument, String, FormatDocument> edit) {
        Element select = DraftControls.select(
                options,
                chosen,
                value -> desk.edit(edit.apply(now(), value), did(key), new DraftEditor.Focus(pointer)));
        return field(pointer, new FormField(id(pointer), label(key), help(key), select));
    }

    /** Any of a list, written in the list's order. */
    Form several(String pointer, String key, List<Option> options) {
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
            List<Option> options,
            List<String> usual,
            BiFunction<FormatDocument, List<Object>, FormatDocument> edit) {
        return ticks(pointer, key, options, now().has(pointer) ? now().texts(pointer) : usual, edit);
    }

    /** The same over something that is not the list at its pointer. */
    Form ticks(
            String pointer,
            String key,
            List<Option> options,
            List<String> chosen,
            BiFunction<FormatDocument, List<Object>, FormatDocument> edit) {
        CheckboxList ticks = new CheckboxList(
                pointer,
                options,
                chosen,
                (value, after) ->
                        desk.edit(edit.apply(now(), after), did(key), new DraftEditor.Focus(pointer + "/" + value)));
        FormField boxes = ticks.field(label(key), help(key));
        DraftControls.reshaping(boxes.getElement());
        return field(pointer, boxes);
    }

    private Form typed(
            String pointer, String key, Element field, BiFunction<FormatDocument, String, FormatDocument> edit) {
        return typed(pointer, key, field, now().text(pointer), edit);
    }

    private Form typed(
            String pointer,
            String key,
            Element field,
            String value,
            BiFunction<FormatDocument, String, FormatDocument> edit) {
        questions.written(pointer);
        Element control = DraftControls.typed(
                field,
                value,
                text -> {
                    questions.typing(pointer);
                    desk.type(pointer, edit.apply(desk.base(pointer), text), label(key));
                },
                desk);
        return field(pointer, new FormField(id(pointer), label(key), help(key), control));
    }

    private Form field(String pointer, FormField field) {
        questions.add(pointer, field);
        group.add(field);
        return this;
    }

    /** Says at each question what is wrong with its answer or with what hangs on it. */
    void refresh() {
        questions.refresh(now(), desk.check().problems());
    }

    private String label(String key) {
        return texts().get("ask." + key);
    }

    private String help(String key) {
        return texts().find("ask." + key + ".help").orElse("");
    }

    private String did(String key) {
        return texts().get("did.changed", label(key));
    }

    /** A number where the text is one without doubt and of a size that plans have; the text itself where it is not. */
    static Object number(String text) {
        return ItalianNumbers.read(text)
                .value()
                .filter(number -> number.precision() - number.scale() <= MOST_WHOLE && number.scale() <= MOST_DECIMALS)
                .<Object>map(number -> number)
                .orElseGet(text::strip);
    }

    /** The id of the field of a value. */
    static String id(String pointer) {
        return "at" + pointer.replace('/', '-');
    }
}
