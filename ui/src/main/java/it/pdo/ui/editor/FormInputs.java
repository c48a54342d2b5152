package it.pdo.ui.editor;

import com.vaadin.flow.dom.Element;
import it.pdo.ui.form.FieldControls;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormField;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the form of an item, over the text that is typed into it and the item it is about. */
final class FormInputs {
    private final FormText form;
    private final FormFields fields;
    private FormSubject subject;
    private FormText base;

    /** @param base text of what is stored */
    FormInputs(FormSubject subject, FormText base, FormText form, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.fields = new FormFields(texts.locale());
    }

    /** Changes to another state of the plan. */
    void rebase(FormSubject now, FormText nowBase) {
        subject = now;
        base = nowBase;
    }

    FormSubject subject() {
        return subject;
    }

    FormFields fields() {
        return fields;
    }

    FormText form() {
        return form;
    }

    /** Text of what is stored. */
    FormText base() {
        return base;
    }

    /** Whether a row is stored already. */
    boolean stored(String table, String key) {
        return base.rows(table).contains(key);
    }

    /** A line. */
    FormField line(String path, String label, @Nullable String help, LineKind kind) {
        return fields.line(path, label, help, kind, form.get(path));
    }

    /** A line of words with proposals, among which anything may be typed. */
    FormField proposing(String path, String label, @Nullable String help, String listId) {
        FormField field = line(path, label, help, LineKind.WORDS);
        field.control().setAttribute("list", listId);
        return field;
    }

    /** Several lines. */
    FormField area(String path, String label, @Nullable String help, int rows) {
        return fields.area(path, label, help, rows, form.get(path));
    }

    /** A list to choose one of. */
    FormField choice(String path, String label, @Nullable String help, List<FieldOption> options) {
        return fields.choice(path, label, help, options, form.get(path));
    }

    /** Boxes to tick, each for one option. */
    FormField boxes(String path, String label, @Nullable String help, List<FieldOption> options) {
        return fields.boxes(path, label, help, options, form.chosen(path));
    }

    /** An input in a table cell, with a label for screen readers only. */
    Element cell(String path, String label, LineKind kind) {
        return fields.cell(path, label, kind, form.get(path));
    }

    /** Several lines in a cell of a table. */
    Element cellArea(String path, String label, int rows) {
        return fields.cell(path, label, FieldControls.area(rows, form.get(path)));
    }

    /** A list in a cell of a table. */
    Element cellChoice(String path, String label, List<FieldOption> options) {
        return fields.cell(path, label, FieldControls.select(options, form.get(path)));
    }

    /** Shows or hides an element; it stays on the page, so that texts typed in it are kept. */
    static void shown(Element element, boolean yes) {
        if (yes) {
            element.removeAttribute("hidden");
        } else {
            element.setAttribute("hidden", "");
        }
    }
}
