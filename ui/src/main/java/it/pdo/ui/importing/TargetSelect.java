package it.pdo.ui.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import it.pdo.exchange.suggestion.ColumnTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What one column holds, out of everything a plan has, grouped as the sheet is: the browser's own list. */
final class TargetSelect extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "event.target.value";

    private final Element select = new Element("select");

    /** @param label for who listens: the table shows the column's name beside it */
    TargetSelect(
            String label,
            String nothing,
            Locale language,
            List<ColumnTarget> possible,
            Optional<String> chosen,
            Consumer<Optional<String>> whenChosen) {
        addClassName("pdo-field");
        select.getClassList().add("pdo-select");
        select.setAttribute("aria-label", label);
        select.appendChild(option("", nothing, chosen.isEmpty()));
        Map<String, List<ColumnTarget>> groups = new LinkedHashMap<>();
        possible.forEach(target -> groups.computeIfAbsent(target.group().in(language), _ -> new ArrayList<>())
                .add(target));
        groups.forEach((group, targets) -> {
            Element together = new Element("optgroup");
            together.setAttribute("label", group);
            targets.forEach(target -> together.appendChild(option(
                    target.key(),
                    named(target.name().in(language), group),
                    chosen.filter(target.key()::equals).isPresent())));
            select.appendChild(together);
        });
        select.addEventListener("change", change -> {
                    String key = change.getEventData().get(CHOSEN).asString();
                    whenChosen.accept(key.isEmpty() ? Optional.empty() : Optional.of(key));
                })
                .addEventData(CHOSEN);
        getElement().appendChild(select);
    }

    /** With its group: a closed list shows nothing else of it. */
    private static String named(String name, String group) {
        return name.equals(group) ? name : name + " (" + group + ")";
    }

    private static Element option(String key, String words, boolean chosen) {
        Element option = new Element("option");
        option.setAttribute("value", key);
        option.setText(words);
        if (chosen) {
            option.setAttribute("selected", "");
        }
        return option;
    }
}
