package it.pdo.ui.component;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A field to search in: answers Enter and the browser's own cross that empties it. */
public final class SearchField extends LabelledField {
    private static final long serialVersionUID = 1L;
    private static final String TYPED = "event.target.value";

    /**
     * @param id unique in the page, ties label and field together
     * @param words what is searched for already
     */
    public SearchField(String id, String label, String words, Consumer<String> search) {
        this(id, label, words, search, new Element("input"));
    }

    private SearchField(String id, String label, String words, Consumer<String> search, Element field) {
        super(id, label, field);
        field.setAttribute("type", "search");
        field.setAttribute("maxlength", "100");
        field.setAttribute("autocomplete", "off");
        field.getClassList().add("pdo-input");
        field.setProperty("value", words);
        // Fires on Enter, on leaving the field changed, and when the cross is pressed.
        field.addEventListener(
                        "change",
                        typed -> search.accept(typed.getEventData().get(TYPED).asString()))
                .addEventData(TYPED);
    }
}
