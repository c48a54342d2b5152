package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Draws the fields of a form, each the browser's own, tied to its label, its help and to what is said about it. What is
 * typed comes back by path.
 */
final class FormInputs {
    private final FormText form;
    private final Texts texts;
    private FormSubject subject;
    private FormText base;
    private final Map<String, List<Option>> boxes = new LinkedHashMap<>();
    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Map<String, Element> said = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** @param base text of what is stored */
    FormInputs(FormSubject subject, FormText base, FormText form, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.texts = texts;
    }

    /** Goes on from another state of the plan. */
    void rebase(FormSubject now, FormText nowBase) {
        subject = now;
        base = nowBase;
    }

    FormSubject subject() {
        return subject;
    }

    /** Whether a row is stored already. */
    boolean stored(String table, String key) {
        return base.rows(table).contains(key);
    }

    /** Something to choose: what is kept, and what people read. */
    record Option(String value, String words) {}

    /** How a line of text is typed. */
    enum Kind {
        WORDS,
        NUMBER,
        DATE
    }

    FormText form() {
        return form;
    }

    /** A line. */
    Div line(String path, String label, @Nullable String help, Kind kind) {
        Element input = new Element("input");
        input.setAttribute("type", "text");
        input.getClassList().add("pdo-input");
        switch (kind) {
            case NUMBER -> {
                input.setAttribute("inputmode", "decimal");
                input.getClassList().add("number");
            }
            case WORDS -> input.getClassList().add("wide");
            // A line of text, not the browser's own field for days, which forgets a day that is not whole or does not
            // exist.
            case DATE -> {
                input.setAttribute(
                        "placeholder",
                        Texts.of(TypedValue.class, texts.locale()).get("date.form"));
                input.getClassList().add("date");
            }
        }
        input.setAttribute("autocomplete", "off");
        input.setProperty("value", form.get(path));
        return framed(path, label, help, input);
    }

    /** Several lines. */
    Div area(String path, String label, @Nullable String help, int rows) {
        Element area = new Element("textarea");
        area.getClassList().add("pdo-input");
        area.getClassList().add("wide");
        area.setAttribute("rows", String.valueOf(rows));
        area.setProperty("value", form.get(path));
        return framed(path, label, help, area);
    }

    /** A line with proposals, among which anything may be typed. */
    Div proposing(String path, String label, @Nullable String help, String listId) {
        Div field = line(path, label, help, Kind.WORDS);
        input(path).setAttribute("list", listId);
        return field;
    }

    /** A list to choose one of; what is kept and not among the options stays as a last one. */
    Div choice(String path, String label, @Nullable String help, List<Option> options) {
        Element select = new Element("select");
        select.getClassList().add("pdo-select");
        fill(select, form.get(path), options);
        return framed(path, label, help, select);
    }

    private static void fill(Element select, String chosen, List<Option> options) {
        options.forEach(option -> option(select, option, option.value().equals(chosen)));
        if (options.stream().noneMatch(option -> option.value().equals(chosen))) {
            option(select, new Option(chosen, chosen), true);
        }
    }

    private static void option(Element select, Option option, boolean chosen) {
        Element line = new Element("option");
        line.setAttribute("value", option.value());
        line.setText(option.words());
        if (chosen) {
            line.setAttribute("selected", "");
        }
        select.appendChild(line);
    }

    /** Boxes to tick, each for one option. */
    Div boxes(String path, String label, @Nullable String help, List<Option> options) {
        Element group = new Element("fieldset");
        group.getClassList().add("pdo-boxes");
        Element legend = new Element("legend");
        legend.setText(label);
        group.appendChild(legend);
        for (Option option : options) {
            Element box = new Element("input");
            box.setAttribute("type", "checkbox");
            box.setAttribute("data-path", path + "#" + option.value());
            if (form.chosen(path).contains(option.value())) {
                box.setAttribute("checked", "");
            }
            Element line = new Element("label");
            line.getClassList().add("pdo-check");
            Element words = new Element("span");
            words.setText(option.words());
            line.appendChild(box, words);
            group.appendChild(line);
        }
        Div frame = new Div();
        frame.addClassName("pdo-field");
        frame.getElement().appendChild(group);
        note(path, help, frame, group);
        labels.put(path, label);
        boxes.put(path, List.copyOf(options));
        return frame;
    }

    /** A field in a cell of a table, whose label is only heard. */
    Element cell(String path, String label, String look) {
        Element input = new Element("input");
        input.setAttribute("type", "text");
        input.setAttribute("autocomplete", "off");
        input.setAttribute("aria-label", label);
        input.getClassList().add("pdo-input");
        input.getClassList().add(look);
        if (look.equals("number")) {
            input.setAttribute("inputmode", "decimal");
        }
        input.setProperty("value", form.get(path));
        register(path, label, input);
        return input;
    }

    /** A list in a cell of a table. */
    Element cellChoice(String path, String label, List<Option> options) {
        Element select = new Element("select");
        select.getClassList().add("pdo-select");
        select.setAttribute("aria-label", label);
        fill(select, form.get(path), options);
        register(path, label, select);
        return select;
    }

    /** Takes in a field drawn elsewhere. */
    void adopt(String path, String label, Element input) {
        register(path, label, input);
    }

    private Div framed(String path, String label, @Nullable String help, Element input) {
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id(path));
        register(path, label, input);
        Div frame = new Div();
        frame.addClassName("pdo-field");
        frame.getElement().appendChild(caption, input);
        note(path, help, frame, input);
        return frame;
    }

    private void register(String path, String label, Element input) {
        input.setAttribute("id", id(path));
        input.setAttribute("data-path", path);
        fields.put(path, input);
        labels.put(path, label);
    }

    private void note(String path, @Nullable String help, Div frame, Element input) {
        String described = "";
        if (help != null && !help.isBlank()) {
            Element words = new Element("span");
            words.setAttribute("id", id(path) + "-help");
            words.getClassList().add("pdo-hint");
            words.setText(help);
            frame.getElement().appendChild(words);
            described = id(path) + "-help ";
        }
        Element message = new Element("span");
        message.setAttribute("id", id(path) + "-said");
        message.getClassList().add("pdo-said");
        frame.getElement().appendChild(message);
        said.put(path, message);
        input.setAttribute("aria-describedby", described + id(path) + "-said");
    }

    /** The field of a path that was drawn. */
    Element input(String path) {
        Element input = fields.get(path);
        if (input == null) {
            throw new IllegalArgumentException("no field drawn for " + path);
        }
        return input;
    }

    /** Says beside each field what was found; fields of which nothing was found are silent. */
    void showFindings(FormReading reading) {
        said.forEach((path, element) -> {
            String wrong = reading.wrong().get(path);
            String missing = reading.missing().get(path);
            element.setText(wrong != null ? wrong : missing != null ? missing : "");
            element.getClassList().set("missing", wrong == null && missing != null);
        });
        fields.forEach((path, element) -> {
            boolean wrong = reading.wrong().containsKey(path);
            if (wrong) {
                element.setAttribute("aria-invalid", "true");
            } else {
                element.removeAttribute("aria-invalid");
            }
            if (!said.containsKey(path)) {
                element.setAttribute("title", wrong ? reading.wrong().getOrDefault(path, "") : "");
            }
        });
    }

    /** Calls a field in a cell otherwise, after its row moved or got another code. */
    void relabel(String path, String label) {
        input(path).setAttribute("aria-label", label);
        labels.put(path, label);
    }

    /**
     * The texts of fields that were drawn and say something else than before, as the page names them: each box of a multiple
     * choice on its own.
     */
    Map<String, String> differences(FormText before) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.keySet().stream()
                .filter(path -> !form.get(path).equals(before.get(path)))
                .forEach(path -> texts.put(path, form.get(path)));
        boxes.forEach((path, options) -> options.forEach(option -> {
            boolean now = form.chosen(path).contains(option.value());
            if (now != before.chosen(path).contains(option.value())) {
                texts.put(path + "#" + option.value(), now ? "true" : "");
            }
        }));
        return texts;
    }

    /** What a path is called where its field is not in sight. */
    String label(String path) {
        return labels.getOrDefault(path, path);
    }

    boolean drawn(String path) {
        return labels.containsKey(path);
    }

    /**
     * Findings in words, with the name of their field.
     *
     * @param order paths in the order of the page; findings elsewhere come last
     */
    <T> List<T> list(Map<String, String> findings, List<String> order, BiFunction<String, String, T> line) {
        return findings.entrySet().stream()
                .filter(finding -> drawn(finding.getKey()))
                .sorted(Comparator.comparingInt(finding -> {
                    int at = order.indexOf(finding.getKey());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .map(finding ->
                        line.apply(finding.getKey(), texts.get("finding", label(finding.getKey()), finding.getValue())))
                .toList();
    }

    /** Has something on the page or not; it stays there, so that what is typed in it stays too. */
    static void shown(Element element, boolean yes) {
        if (yes) {
            element.removeAttribute("hidden");
        } else {
            element.setAttribute("hidden", "");
        }
    }

    static String id(String path) {
        return "f-" + path.replace('/', '-').replace('#', '-');
    }
}
