package it.pdo.ui.plan;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.pdo.planning.Item;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Which of the sheets in sight are printed: a tick for each. */
final class PrintChoice extends NativeDetails {
    private static final long serialVersionUID = 1L;
    private static final String CHECKED = "event.target.checked";

    private final transient List<Line> lines;
    private final transient List<Element> boxes = new ArrayList<>();
    private final Texts texts;
    private final Span count = new Span();

    /** An item and its sheet on the page. */
    record Line(Item item, Html sheet) {}

    PrintChoice(List<Line> lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
        addClassNames("pdo-print-choice", "pdo-no-print");
        count.getElement().setAttribute("role", "status");
        setSummary(count);
        Div list = new Div();
        list.addClassName("pdo-print-lines");
        lines.forEach(line -> list.getElement().appendChild(tick(line)));
        Div all = new Div(every("print.all", true), every("print.no-one", false));
        all.addClassName("pdo-page-actions");
        setContent(new Div(all, list));
        updateCount();
    }

    private NativeButton every(String key, boolean shown) {
        NativeButton button = Buttons.plain(texts.get(key), () -> {
            lines.forEach(line -> line.sheet().setVisible(shown));
            boxes.forEach(box -> box.setProperty("checked", shown));
            updateCount();
        });
        button.addClassName("small");
        return button;
    }

    private Element tick(Line line) {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setProperty("checked", true);
        box.addEventListener("change", event -> {
                    boolean on = event.getEventData().get(CHECKED).asBoolean();
                    line.sheet().setVisible(on);
                    box.setProperty("checked", on);
                    updateCount();
                })
                .addEventData(CHECKED);
        boxes.add(box);
        Element words = new Element("span");
        Item item = line.item();
        words.setText(item.code().isEmpty() ? item.title() : item.code() + " · " + item.title());
        Element label = new Element("label");
        label.getClassList().add("pdo-check");
        return label.appendChild(box, words);
    }

    private void updateCount() {
        long chosen = lines.stream().filter(line -> line.sheet().isVisible()).count();
        count.setText(texts.get("print.chosen", chosen, lines.size()));
    }
}
