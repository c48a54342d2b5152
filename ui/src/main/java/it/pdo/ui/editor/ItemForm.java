package it.pdo.ui.editor;

import com.vaadin.flow.dom.Element;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.SumTable;
import it.pdo.ui.form.FieldControls;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.FormHost;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedForm;
import it.pdo.ui.form.UndoStack;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of an item, built from its format. Stores what is typed and updates dependent values at once. */
final class ItemForm implements FormHost {

    /** The page's reactions to the form. */
    interface Host {
        /** A text was typed; the reading is of the whole form. */
        void typed(FormText form, FormReading reading);

        /** The user pressed the keyboard shortcut to save. */
        void save();

        void onTextsRestored(RestoredTexts restored);

        /** Texts were typed into fields that no longer exist; the keys are the labels of the fields. */
        void onTextsOrphaned(Map<String, String> texts);
    }

    private final Host host;
    private final Texts texts;
    private final TypedForm typed;
    private final List<FormPart> parts = new ArrayList<>();
    private final FormText form;
    private final FormInputs inputs;
    private final Set<String> puts = new LinkedHashSet<>();
    private UndoStack<FormText> stack;

    /**
     * @param key names the form in the browser's own memory: person and item
     * @param base text of what is stored
     * @param form what stands in the fields
     */
    ItemForm(String key, FormSubject subject, FormText base, FormText form, Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        this.form = form;
        this.stack = new UndoStack<>(form.copy());
        this.inputs = new FormInputs(subject, base, form, texts);
        this.typed = new TypedForm(key, this);
        typed.getElement().getClassList().add("pdo-item-form");
        draw();
    }

    /** What is on the page. */
    TypedForm component() {
        return typed;
    }

    /**
     * Changes to another state of the plan and other texts. Only differing fields are updated, and a field with a text
     * that has not arrived yet keeps it.
     */
    void show(FormSubject now, FormText nowBase, FormText nowForm) {
        FormText before = form.copy();
        form.become(nowForm);
        inputs.rebase(now, nowBase);
        stack = new UndoStack<>(form.copy());
        redraw(before);
    }

    /** Puts a text into a field, whatever stood there. */
    void choose(String path, String text) {
        FormText before = form.copy();
        form.putText(path, text);
        stack.edit(form.copy(), texts.get("did.changed", fields().label(path)));
        redraw(before);
    }

    /** What was done to the form since its texts were shown, step by step. */
    UndoStack<FormText> stack() {
        return stack;
    }

    void undo() {
        walked(stack.undo());
    }

    void redo() {
        walked(stack.redo());
    }

    private void walked(boolean moved) {
        if (moved) {
            FormText before = form.copy();
            form.become(stack.now());
            redraw(before);
            host.typed(form, reading());
        }
    }

    private void redraw(FormText before) {
        refresh();
        typed.put(fields().differences(before, form));
    }

    FormSubject subject() {
        return inputs.subject();
    }

    FormText base() {
        return inputs.base();
    }

    FormText text() {
        return form;
    }

    FormReading reading() {
        return FormReader.read(subject(), base(), form, texts);
    }

    /** What was found, each in words with the path of its field, in the order of the page. */
    List<Finding> findings(FormReading reading) {
        List<String> order = typed.order();
        return reading.wrong().entrySet().stream()
                .filter(wrong -> fields().has(wrong.getKey()))
                .sorted(Comparator.comparingInt(wrong -> order.indexOf(wrong.getKey())))
                .map(wrong -> new Finding(wrong.getKey(), fields().finding(wrong.getKey(), wrong.getValue())))
                .toList();
    }

    /** A finding as text, with the path of its field. */
    record Finding(String path, String words) {}

    private void draw() {
        Level level = subject().level();
        parts.add(new HeadPart(subject(), inputs, texts));
        parts.addAll(FieldsPart.of(subject(), inputs, texts));
        CronoprogramFormat shape = subject().format().cronoprogram();
        if (shape != null
                && (level.carries(Level.Part.CRONOPROGRAM)
                        || subject().phaseLevel().isPresent())) {
            parts.add(new CronoprogramPart(shape, inputs, this::arranged, texts));
        }
        IndicatorCard card = subject().format().indicatorCard();
        if (card != null && level.carries(Level.Part.INDICATORS)) {
            parts.add(new IndicatorsPart(card, inputs, this::arranged, texts));
        }
        table(level, Level.Part.PEOPLE, subject().format().people(), FieldPaths.PEOPLE);
        table(level, Level.Part.RESOURCES, subject().format().resources(), FieldPaths.RESOURCES);
        if (!level.links().isEmpty()) {
            parts.add(new LinksPart(inputs, this::arranged, texts));
        }
        parts.forEach(typed::add);
        typed.getElement().appendChild(known());
        refresh();
    }

    private void table(Level level, Level.Part part, @Nullable SumTable shape, String rows) {
        if (shape != null && level.carries(part)) {
            parts.add(new TablePart(
                    shape,
                    rows,
                    rows.equals(FieldPaths.PEOPLE) ? FieldPaths::person : FieldPaths::resource,
                    inputs,
                    this::arranged,
                    texts));
        }
    }

    /** The people of the body, for every field that names one. */
    private Element known() {
        return FieldControls.proposals(
                FieldInputs.PEOPLE_LIST,
                subject().surroundings().people().stream()
                        .map(person -> new FieldOption(FormWriter.personName(subject(), person), ""))
                        .toList());
    }

    private void arranged(String focus) {
        stack.edit(form.copy(), texts.get("did.rows"));
        refresh();
        if (!focus.isEmpty()) {
            typed.added(focus);
        }
        host.typed(form, reading());
    }

    private void refresh() {
        parts.forEach(FormPart::refresh);
        FormReading reading = reading();
        fields().showFindings(reading.wrong(), reading.missing());
    }

    @Override
    public FormFields fields() {
        return inputs.fields();
    }

    @Override
    public String text(String path) {
        return form.text(path);
    }

    @Override
    public void put(String path, String text) {
        form.putText(path, text);
        puts.add(path);
    }

    @Override
    public void onTyped() {
        if (puts.size() == 1) {
            String path = puts.iterator().next();
            stack.type(form.copy(), path, texts.get("did.changed", fields().label(path)));
        } else {
            stack.edit(form.copy(), texts.get("did.several"));
        }
        puts.clear();
        refresh();
        host.typed(form, reading());
    }

    @Override
    public void onFieldLeft() {
        stack.endTyping();
    }

    @Override
    public void save() {
        host.save();
    }

    @Override
    public void onTextsRestored(RestoredTexts restored) {
        host.onTextsRestored(restored);
    }

    @Override
    public void onTextsOrphaned(Map<String, String> texts) {
        host.onTextsOrphaned(texts);
    }
}
