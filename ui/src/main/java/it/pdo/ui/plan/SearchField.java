package it.pdo.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A field to search in: answers Enter and the browser's own cross that empties it. */
final class SearchField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String TYPED = "event.target.value";

    SearchField(String label, String words, Consumer<String> search) {
        addClassName("pdo-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", "plan-search");
        Element field = new Element("input");
        field.setAttribute("id", "plan-search");
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
        getElement().appendChild(caption, field);
    }
}
