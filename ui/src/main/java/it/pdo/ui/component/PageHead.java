package it.pdo.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: parent page, {@code h1}, introduction and actions. */
public final class PageHead extends Div {
    private final H1 title = new H1();
    private final Div text = new Div();
    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("pdo-page-head");
        text.addClassName("pdo-page-title");
        this.title.setText(title);
        text.add(this.title);
        actions.addClassName("pdo-page-actions");
        add(text);
    }

    /** Changes the title. */
    public void retitle(String words) {
        title.setText(words);
    }

    /** Sets the label of the parent page. */
    public PageHead above(String words) {
        Span above = new Span(words);
        above.addClassName("pdo-above");
        text.addComponentAsFirst(above);
        return this;
    }

    public PageHead below(String words) {
        Paragraph below = new Paragraph(words);
        below.addClassName("pdo-below");
        text.add(below);
        return this;
    }

    public PageHead actions(Component... doings) {
        actions.add(doings);
        add(actions);
        return this;
    }
}
