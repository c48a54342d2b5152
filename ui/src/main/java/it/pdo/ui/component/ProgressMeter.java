package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A progress bar with its value as text. */
public final class ProgressMeter extends Div {
    /** @param share 0 to 1; more or less is drawn as full or empty */
    public ProgressMeter(double share, String words) {
        addClassName("pdo-meter");
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div fill = new Div();
        fill.addClassName("fill");
        fill.setClassName("full", share >= 1);
        fill.getStyle().set("width", Math.round(Math.clamp(share, 0, 1) * 100) + "%");
        bar.add(fill);
        Span label = new Span(words);
        label.addClassName("label");
        add(bar, label);
    }
}
