package it.pdo.ui.component;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A labelled native select, so that every device uses its own controls.
 *
 * @param <T> type of the options
 */
public final class SelectField<T> extends LabelledField {
    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "event.target.selectedIndex";

    private final transient List<T> options;
    private final Element select;

    /** @param id unique in the page, ties label and list together */
    public SelectField(String id, String label, List<T> options, Function<T, String> words) {
        this(id, label, options, words, new Element("select"));
    }

    private SelectField(String id, String label, List<T> options, Function<T, String> words, Element select) {
        super(id, label, select);
        this.options = List.copyOf(options);
        this.select = select;
        select.getClassList().add("pdo-select");
        for (T option : this.options) {
            Element line = new Element("option");
            line.setText(words.apply(option));
            select.appendChild(line);
        }
    }

    public SelectField<T> chosen(T option) {
        int index = options.indexOf(option);
        for (int i = 0; i < select.getChildCount(); i++) {
            if (i == index) {
                select.getChild(i).setAttribute("selected", "");
            } else {
                select.getChild(i).removeAttribute("selected");
            }
        }
        select.setProperty("selectedIndex", index);
        return this;
    }

    public SelectField<T> whenChosen(Consumer<T> does) {
        select.addEventListener("change", change -> {
                    int index = change.getEventData().get(CHOSEN).intValue();
                    if (index >= 0 && index < options.size()) {
                        does.accept(options.get(index));
                    }
                })
                .addEventData(CHOSEN);
        return this;
    }
}
