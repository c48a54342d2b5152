package it.pdo.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty state with explanation: what would be here, why it is not, what to do. */
public final class EmptyState extends Div {
    public EmptyState(String title, String words, Component... doings) {
        addClassName("pdo-empty");
        add(new H2(title), new Paragraph(words));
        if (doings.length > 0) {
            Div actions = new Div(doings);
            actions.addClassName("pdo-page-actions");
            add(actions);
        }
    }
}
