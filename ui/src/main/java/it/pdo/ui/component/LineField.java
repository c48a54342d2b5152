package it.pdo.ui.component;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A single-line text field. */
public final class LineField extends LabelledField {
    private static final long serialVersionUID = 1L;
    private static final String VALUE = "event.target.value";
    private static final String TYPED = "this.addEventListener('input', () => { this.dataset.typed = ''; });";
    private static final String PUT = "if (!('typed' in this.dataset)) { this.value = $0; }";

    private final Element field;
    private String words;
    private boolean typed;

    /** @param id unique in the page, ties label and field together */
    public LineField(String id, String label, String words) {
        this(id, label, words, new Element("input"));
    }

    private LineField(String id, String label, String words, Element field) {
        super(id, label, field);
        this.field = field;
        this.words = words;
        field.setAttribute("type", "text");
        field.setAttribute("maxlength", "300");
        field.setAttribute("size", "40");
        field.getClassList().add("pdo-input");
        field.setProperty("value", words);
        field.executeJs(TYPED);
        whenTyped(text -> {
            this.words = text;
            typed = true;
        });
    }

    /** Called with the current text at every change while the user types. */
    public LineField whenTyped(Consumer<String> does) {
        field.addEventListener(
                        "input",
                        input -> does.accept(input.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
        return this;
    }

    /** Proposes another text unless the user has typed something, even if it has not arrived here yet. */
    public void propose(String others) {
        if (!typed) {
            words = others;
            field.executeJs(PUT, others);
        }
    }

    public String text() {
        return words.strip();
    }
}
