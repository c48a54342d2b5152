package it.pdo.ui.form;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;

/** The browser's own controls, of which every field is made: see docs/decisions/0025-fields-of-forms-and-of-vaadin.md. */
public final class FieldControls {
    private FieldControls() {}

    /**
     * One line of text. Days are typed too: the browser's own control for them forgets one that is not whole or does not
     * exist, and what was typed has to stay to be mended.
     */
    public static Element line(LineKind kind, String value) {
        Element input = new Element("input");
        input.setAttribute("type", "text");
        input.setAttribute("autocomplete", "off");
        input.getClassList().add("pdo-input");
        input.getClassList().add(kind.look());
        if (kind == LineKind.NUMBER) {
            input.setAttribute("inputmode", "decimal");
        }
        input.setProperty("value", value);
        return input;
    }

    /** Several lines of text. */
    public static Element area(int rows, String value) {
        Element area = new Element("textarea");
        area.getClassList().add("pdo-input");
        area.getClassList().add("wide");
        area.setAttribute("rows", String.valueOf(rows));
        area.setProperty("value", value);
        return area;
    }

    /** A list to choose one of; what is chosen and not among the options stands before them. */
    public static Element select(List<FieldOption> options, String chosen) {
        Element select = new Element("select");
        select.getClassList().add("pdo-select");
        if (options.stream().noneMatch(option -> option.value().equals(chosen))) {
            select.appendChild(option(new FieldOption(chosen, chosen.isEmpty() ? "–" : chosen), true));
        }
        options.forEach(
                option -> select.appendChild(option(option, option.value().equals(chosen))));
        return select;
    }

    private static Element option(FieldOption option, boolean chosen) {
        Element line = new Element("option");
        line.setAttribute("value", option.value());
        line.setText(option.words());
        if (chosen) {
            line.setAttribute("selected", "");
        }
        return line;
    }

    /** A box to tick. */
    public static Element box(boolean ticked) {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setProperty("checked", ticked);
        return box;
    }

    /** A box with its words beside it; both tick it. */
    public static Element ticked(Element box, String words) {
        Element caption = new Element("span");
        caption.setText(words);
        Element line = new Element("label");
        line.getClassList().add("pdo-check");
        return line.appendChild(box, caption);
    }

    /**
     * What lines with this list propose, among which anything may be typed.
     *
     * @param proposals those without words of their own are read as they are written
     */
    public static Element proposals(String id, Collection<FieldOption> proposals) {
        Element list = new Element("datalist");
        list.setAttribute("id", id);
        proposals.forEach(proposal -> {
            Element option = new Element("option");
            option.setAttribute("value", proposal.value());
            if (!proposal.words().isEmpty()) {
                option.setText(proposal.words());
            }
            list.appendChild(option);
        });
        return list;
    }
}
