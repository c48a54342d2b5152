package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One large figure and what it counts. */
public final class FigureBox extends Div {
    public FigureBox(String value, String caption) {
        addClassName("pdo-figure");
        Span number = new Span(value);
        number.addClassName("value");
        Span words = new Span(caption);
        words.addClassName("caption");
        add(number, words);
    }
}
