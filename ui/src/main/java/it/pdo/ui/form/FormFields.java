package it.pdo.ui.form;

import com.vaadin.flow.dom.Element;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form by their paths: drawn here, and found again to say something of them. The path of a box of several is
 * that of its field, {@code #} and its option.
 */
public final class FormFields {
    private static final char BOX = '#';

    private final Texts texts;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();
    private final Map<String, List<FieldOption>> boxes = new LinkedHashMap<>();

    /** @param frame absent for a field in a cell of a table, whose label is only heard */
    private record Drawn(
            Element control, String label, @Nullable FormField frame) {}

    public FormFields(Locale locale) {
        this.texts = Texts.of(FormFields.class, locale);
    }

    /** The id of the control of a path. */
    public static String id(String path) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        return "at-" + bare.replace('/', '-').replace(BOX, '-');
    }

    /** The path of a box of several. */
    public static String box(String path, String option) {
        return path + BOX + option;
    }

    /** The path of the field that a box belongs to; of any other field its own. */
    public static String fieldOf(String path) {
        int box = path.indexOf(BOX);
        return box < 0 ? path : path.substring(0, box);
    }

    /** The option that a box stands for; none for any other field. */
    public static Optional<String> optionOf(String path) {
        int box = path.indexOf(BOX);
        return box < 0 ? Optional.empty() : Optional.of(path.substring(box + 1));
    }

    public FormField line(String path, String label, @Nullable String help, LineKind kind, String value) {
        return labelled(path, label, help, typed(kind, value));
    }

    private Element typed(LineKind kind, String value) {
        Element input = FieldControls.line(kind, value);
        switch (kind) {
            case DATE -> input.setAttribute("placeholder", texts.get("date.form"));
            case DAY -> input.setAttribute("placeholder", texts.get("day.form"));
            case WORDS, CODE, NUMBER -> {}
        }
        return input;
    }

    public FormField area(String path, String label, @Nullable String help, int rows, String value) {
        return labelled(path, label, help, FieldControls.area(rows, value));
    }

    public FormField choice(
            String path, String label, @Nullable String help, List<FieldOption> options, String chosen) {
        return labelled(path, label, help, FieldControls.select(options, chosen));
    }

    private FormField labelled(String path, String label, @Nullable String help, Element control) {
        return add(path, label, FormField.labelled(id(path), label, help, control));
    }

    /** One box to tick. */
    public FormField box(String path, String label, @Nullable String help, boolean ticked) {
        return add(path, label, FormField.ticked(id(path), label, help, FieldControls.box(ticked)));
    }

    /** Boxes to tick, each for one option. */
    public FormField boxes(
            String path, String label, @Nullable String help, List<FieldOption> options, Collection<String> chosen) {
        List<Element> lines = new ArrayList<>();
        for (FieldOption option : options) {
            Element box = FieldControls.box(chosen.contains(option.value()));
            String at = box(path, option.value());
            box.setAttribute("id", id(at));
            box.setAttribute("data-path", at);
            lines.add(FieldControls.ticked(box, option.words()));
        }
        FormField field = FormField.group(id(path), label, help, lines);
        drawn.put(path, new Drawn(field.control(), label, field));
        boxes.put(path, List.copyOf(options));
        return field;
    }

    private FormField add(String path, String label, FormField field) {
        field.control().setAttribute("data-path", path);
        drawn.put(path, new Drawn(field.control(), label, field));
        return field;
    }

    /** A line in a cell of a table. */
    public Element cell(String path, String label, LineKind kind, String value) {
        return cell(path, label, FieldControls.line(kind, value));
    }

    /** A control in a cell of a table, whose label is only heard. */
    public Element cell(String path, String label, Element control) {
        control.setAttribute("id", id(path));
        control.setAttribute("data-path", path);
        control.setAttribute("aria-label", label);
        drawn.put(path, new Drawn(control, label, null));
        return control;
    }

    /** Calls a field in a cell otherwise, after its row moved or got another code. */
    public void relabel(String path, String label) {
        Element control = control(path);
        control.setAttribute("aria-label", label);
        drawn.put(path, new Drawn(control, label, null));
    }

    /** @throws IllegalArgumentException when no field was drawn for the path: a bug */
    public Element control(String path) {
        Drawn field = drawn.get(path);
        if (field == null) {
            throw new IllegalArgumentException("no field drawn for " + path);
        }
        return field.control();
    }

    /** Whether there is a field, or a box, with this path. */
    public boolean has(String path) {
        return drawn.containsKey(fieldOf(path));
    }

    public Set<String> paths() {
        return Set.copyOf(drawn.keySet());
    }

    /** What a field is called; its path where there is none. */
    public String label(String path) {
        Drawn field = drawn.get(fieldOf(path));
        return field == null ? path : field.label();
    }

    /**
     * Says of each field what was found; those of which nothing was found are silent.
     *
     * @param wrong what keeps the form from being saved, by path
     * @param missing what is still to be written, by path
     */
    public void showFindings(Map<String, String> wrong, Map<String, String> missing) {
        drawn.forEach((path, field) -> {
            String error = wrong.getOrDefault(path, "");
            FormField frame = field.frame();
            if (frame == null) {
                FormField.markInvalid(field.control(), !error.isEmpty());
                field.control().setAttribute("title", error);
            } else if (error.isEmpty() && missing.containsKey(path)) {
                frame.setMissing(missing.getOrDefault(path, ""));
            } else {
                frame.setError(error);
            }
        });
    }

    /** A finding with the name of its field. */
    public String finding(String path, String words) {
        return texts.get("finding", label(path), words);
    }

    /** The texts that differ between two states of the form, as the page names them: each box on its own. */
    public Map<String, String> differences(FormText before, FormText now) {
        Map<String, String> differences = new LinkedHashMap<>();
        drawn.keySet().stream()
                .filter(path -> !boxes.containsKey(path) && !now.get(path).equals(before.get(path)))
                .forEach(path -> differences.put(path, now.get(path)));
        boxes.forEach((path, options) -> options.forEach(option -> {
            boolean ticked = now.chosen(path).contains(option.value());
            if (ticked != before.chosen(path).contains(option.value())) {
                differences.put(box(path, option.value()), TypedForm.ticked(ticked));
            }
        }));
        return differences;
    }
}
