package it.pdo.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.SumTable;
import it.pdo.ui.form.FormMerge;
import it.pdo.ui.form.FormText;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of an item, drawn from its format. Keeps what is typed and says at once what follows from it. */
@Tag("pdo-form")
@JsModule("context://pdo/2/form/pdo-form.js")
final class ItemForm extends Component implements HasComponents {
    private static final long serialVersionUID = 1L;

    /** What the page does about the form. */
    interface Host {
        /** Something was typed; the reading is of the whole form. */
        void typed(FormText form, FormReading reading);

        /** Somebody pressed the keys to save. */
        void save();

        /** A visit before this one left texts behind that had not reached the server. */
        void onTextsRestored(Recalled recalled);

        /** Texts were typed into fields that are no more, by what the fields were called. */
        void onTextsOrphaned(Map<String, String> texts);
    }

    /**
     * Texts a browser kept for itself when the line broke or the session ended.
     *
     * @param taken whether any of them came into the form
     * @param clashes fields that say something else by now than what was there when the text was typed
     */
    record Recalled(boolean taken, List<FormMerge.Clash> clashes) {}

    private final transient Host host;
    private final Texts texts;
    private final transient List<FormPart> parts = new ArrayList<>();
    private final transient FormText form;
    private final transient FormInputs inputs;
    private transient FormText base;
    private int heard;

    /**
     * @param key names the form in the browser's own memory: person and item
     * @param base text of what is stored
     * @param form what stands in the fields
     */
    ItemForm(String key, FormSubject subject, FormText base, FormText form, Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        this.base = base;
        this.form = form;
        this.inputs = new FormInputs(subject, base, form, texts);
        getElement().setAttribute("data-key", key);
        getElement().getClassList().add("pdo-item-form");
        draw();
    }

    /**
     * Goes on with another state of the plan, and what stands in the fields now. Only what differs is touched, and a field in
     * which something was typed that has not arrived yet keeps it.
     */
    void show(FormSubject now, FormText nowBase, FormText nowForm) {
        FormText before = form.copy();
        base = nowBase;
        form.become(nowForm);
        inputs.rebase(now, nowBase);
        refresh();
        put(before);
    }

    private void put(FormText before) {
        Map<String, String> differences = inputs.differences(before);
        if (!differences.isEmpty()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            differences.forEach(json::put);
            getElement().executeJs("this.put($0, $1)", json, heard);
        }
    }

    /** Puts a text into a field, whatever stood there. */
    void choose(String path, String text) {
        FormText before = form.copy();
        put(path, text);
        refresh();
        put(before);
    }

    /** Goes on as another form, under its key, when the item has been stored: what the browser still keeps belongs there. */
    void continueAs(String key) {
        String own = getElement().getAttribute("data-key");
        UI.getCurrent().getPage().executeJs("customElements.get('pdo-form').passOn($0, $1, $2)", own, key, heard);
    }

    FormSubject subject() {
        return inputs.subject();
    }

    FormText base() {
        return base;
    }

    FormText text() {
        return form;
    }

    FormReading reading() {
        return FormReader.read(subject(), base, form, texts);
    }

    /** What was found, each in words with the path of its field, in the order of the page. */
    List<Finding> findings(FormReading reading) {
        List<String> order = new ArrayList<>();
        walk(getElement(), order);
        return inputs.list(reading.wrong(), order, Finding::new);
    }

    private static void walk(Element element, List<String> paths) {
        String path = element.getAttribute("data-path");
        if (path != null) {
            paths.add(path);
        }
        element.getChildren().forEach(child -> walk(child, paths));
    }

    /** A finding in words, and where. */
    record Finding(String path, String words) {}

    String label(String path) {
        return inputs.label(path);
    }

    /** Takes the person to a field, unless they went on writing elsewhere since they asked. */
    void focus(String path) {
        getElement().executeJs("customElements.whenDefined('pdo-form').then(() => this.go($0))", path);
    }

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
        parts.forEach(this::add);
        getElement().appendChild(known());
        refresh();
    }

    private void table(Level level, Level.Part part, @org.jspecify.annotations.Nullable SumTable shape, String rows) {
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
        Element list = new Element("datalist");
        list.setAttribute("id", FieldsPart.PEOPLE_LIST);
        subject().people().forEach(person -> {
            Element option = new Element("option");
            option.setAttribute("value", FormWriter.personName(subject(), person));
            list.appendChild(option);
        });
        return list;
    }

    private void arranged(String focus) {
        refresh();
        if (!focus.isEmpty()) {
            getElement().executeJs("this.added($0)", focus);
        }
        host.typed(form, reading());
    }

    private void refresh() {
        parts.forEach(FormPart::refresh);
        inputs.showFindings(reading());
    }

    /**
     * Takes in what was typed.
     *
     * @param upTo counts what was typed on the page; what is counted lower has arrived
     * @return the same
     */
    @ClientCallable
    int typed(JsonNode typed, int upTo) {
        heard = upTo;
        Map<String, String> orphaned = new LinkedHashMap<>();
        typed.properties().forEach(entry -> {
            if (!put(entry.getKey(), entry.getValue().asString())) {
                orphaned.put(entry.getKey(), entry.getValue().asString());
            }
        });
        refresh();
        host.typed(form, reading());
        reportOrphanedTexts(orphaned);
        return upTo;
    }

    /** Takes in what a visit before this one could not tell: each text with what stood there before it was typed. */
    @ClientCallable
    void recalled(JsonNode kept) {
        FormText before = form.copy();
        List<FormMerge.Clash> clashes = new ArrayList<>();
        Map<String, String> orphaned = new LinkedHashMap<>();
        kept.properties().forEach(entry -> {
            String path = entry.getKey();
            String text = entry.getValue().path("text").asString("");
            String was = entry.getValue().path("was").asString("");
            String now = now(path);
            if (!inputs.drawn(field(path))) {
                orphaned.put(path, text);
            } else if (now.equals(was)) {
                put(path, text);
            } else if (!now.equals(text)) {
                clashes.add(new FormMerge.Clash(path, text, now));
            }
        });
        boolean taken = !form.equals(before);
        refresh();
        put(before);
        if (taken) {
            host.typed(form, reading());
        }
        if (taken || !clashes.isEmpty()) {
            host.onTextsRestored(new Recalled(taken, clashes));
        }
        reportOrphanedTexts(orphaned);
    }

    private void reportOrphanedTexts(Map<String, String> orphaned) {
        orphaned.values().removeIf(String::isBlank);
        if (!orphaned.isEmpty()) {
            Map<String, String> named = new LinkedHashMap<>();
            orphaned.forEach((path, text) -> named.put(inputs.label(path), text));
            host.onTextsOrphaned(named);
        }
    }

    private static String field(String path) {
        int box = path.indexOf('#');
        return box < 0 ? path : path.substring(0, box);
    }

    private String now(String path) {
        int box = path.indexOf('#');
        return box < 0 ? form.get(path) : form.chosen(field(path)).contains(path.substring(box + 1)) ? "true" : "";
    }

    /** Only paths of fields that were drawn are taken: a page cannot write where the form has nothing. */
    private boolean put(String path, String text) {
        int box = path.indexOf('#');
        if (!inputs.drawn(field(path))) {
            return false;
        }
        if (box < 0) {
            form.put(path, text);
        } else {
            form.choose(field(path), path.substring(box + 1), text.equals("true"));
        }
        return true;
    }

    @ClientCallable
    void save() {
        host.save();
    }
}
