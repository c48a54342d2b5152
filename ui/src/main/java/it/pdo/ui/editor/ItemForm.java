package it.pdo.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.SumTable;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The form of an item, drawn from its format. Keeps what is typed and says at once what follows from it. */
@Tag("pdo-form")
@JsModule("context://pdo/2/editor/pdo-form.js")
final class ItemForm extends Component implements HasComponents {
    private static final long serialVersionUID = 1L;

    /** What the page does about the form. */
    interface Host {
        /** Something was typed; the reading is of the whole form. */
        void typed(FormText form, FormReading reading);

        /** Somebody pressed the keys to save. */
        void save();
    }

    private final transient Host host;
    private final Texts texts;
    private final transient List<FormPart> parts = new ArrayList<>();
    private transient Subject subject;
    private transient FormText base;
    private transient FormText form;
    private transient FormInputs inputs;

    /**
     * @param key names the form in the browser's own memory: person and item
     * @param base text of what is stored
     * @param form what stands in the fields
     */
    ItemForm(String key, Subject subject, FormText base, FormText form, Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.inputs = new FormInputs(form, texts);
        getElement().setAttribute("data-key", key);
        getElement().getClassList().add("pdo-item-form");
        draw();
    }

    /** Goes on with another state of the plan, and what stands in the fields now. */
    void show(Subject now, FormText nowBase, FormText nowForm) {
        subject = now;
        base = nowBase;
        form = nowForm;
        draw();
    }

    Subject subject() {
        return subject;
    }

    FormText base() {
        return base;
    }

    FormText text() {
        return form;
    }

    boolean changed() {
        return !FormReader.read(subject, base, form, texts).changes(subject).isEmpty() || !form.equals(base);
    }

    FormReading reading() {
        return FormReader.read(subject, base, form, texts);
    }

    /** What was found, each in words with the path of its field, in the order of the page. */
    List<Finding> findings(FormReading reading) {
        return inputs.list(reading.wrong(), Finding::new);
    }

    /** A finding in words, and where. */
    record Finding(String path, String words) {}

    String label(String path) {
        return inputs.label(path);
    }

    void focus(String path) {
        getElement().executeJs("setTimeout(() => this.show?.($0), 60)", path);
    }

    private void draw() {
        removeAll();
        parts.clear();
        inputs = new FormInputs(form, texts);
        Level level = subject.level();
        parts.add(new HeadPart(subject, inputs, texts));
        parts.addAll(FieldsPart.of(subject, inputs, texts));
        CronoprogramFormat shape = subject.format().cronoprogram();
        if (shape != null
                && (level.carries(Level.Part.CRONOPROGRAM)
                        || subject.phaseLevel().isPresent())) {
            parts.add(new CronoprogramPart(subject, shape, inputs, this::redraw, texts));
        }
        IndicatorCard card = subject.format().indicatorCard();
        if (card != null && level.carries(Level.Part.INDICATORS)) {
            parts.add(new IndicatorsPart(subject, card, inputs, this::redraw, texts));
        }
        table(level, Level.Part.PEOPLE, subject.format().people(), Paths.PEOPLE);
        table(level, Level.Part.RESOURCES, subject.format().resources(), Paths.RESOURCES);
        if (!level.links().isEmpty()) {
            parts.add(new LinksPart(subject, inputs, this::redraw, texts));
        }
        parts.forEach(this::add);
        getElement().appendChild(known());
        refresh();
    }

    private void table(Level level, Level.Part part, @org.jspecify.annotations.Nullable SumTable shape, String rows) {
        if (shape != null && level.carries(part)) {
            parts.add(new TablePart(
                    shape,
                    rows,
                    rows.equals(Paths.PEOPLE) ? Paths::person : Paths::resource,
                    inputs,
                    this::redraw,
                    texts));
        }
    }

    /** The people of the body, for every field that names one. */
    private Element known() {
        Element list = new Element("datalist");
        list.setAttribute("id", FieldsPart.PEOPLE_LIST);
        subject.people().forEach(person -> {
            Element option = new Element("option");
            option.setAttribute("value", FormWriter.personName(subject, person));
            list.appendChild(option);
        });
        return list;
    }

    private void redraw(String focus) {
        draw();
        if (!focus.isEmpty()) {
            focus(focus);
        }
        host.typed(form, reading());
    }

    private void refresh() {
        parts.forEach(FormPart::refresh);
        inputs.say(reading());
    }

    @ClientCallable
    void typed(JsonNode texts) {
        each(texts, entry -> put(entry.path(), entry.text()));
        refresh();
        host.typed(form, reading());
    }

    private record Entry(String path, String text) {}

    private static void each(JsonNode texts, Consumer<Entry> does) {
        texts.properties()
                .forEach(entry ->
                        does.accept(new Entry(entry.getKey(), entry.getValue().asString())));
    }

    /** Only paths of fields that were drawn are taken: a page cannot write where the form has nothing. */
    private void put(String path, String text) {
        int box = path.indexOf('#');
        String field = box < 0 ? path : path.substring(0, box);
        if (!inputs.drawn(field)) {
            return;
        }
        if (box < 0) {
            form.put(field, text);
        } else {
            form.choose(field, path.substring(box + 1), text.equals("true"));
        }
    }

    @ClientCallable
    void save() {
        host.save();
    }
}
