package it.pdo.ui.component;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/** A day, typed or picked, outside the forms of {@code it.pdo.ui.form}. */
public final class DayField extends LabelledField {
    private static final long serialVersionUID = 1L;
    private static final String VALUE = "event.target.value";

    private final Element field;

    /** @param id unique in the page, ties label and field together */
    public DayField(String id, String label) {
        this(id, label, new Element("input"));
    }

    private DayField(String id, String label, Element field) {
        super(id, label, field);
        this.field = field;
        field.setAttribute("type", "date");
        field.getClassList().add("pdo-input");
        field.addPropertyChangeListener("value", "input", _ -> {});
    }

    /** The day; empty while there is none, or one that does not exist. */
    public Optional<LocalDate> day() {
        return parse(field.getProperty("value", ""));
    }

    /** Called with the day whenever another one is chosen; empty when it was taken away. */
    public DayField whenChosen(Consumer<Optional<LocalDate>> does) {
        field.addEventListener(
                        "change",
                        change -> does.accept(
                                parse(change.getEventData().get(VALUE).asString())))
                .addEventData(VALUE);
        return this;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
