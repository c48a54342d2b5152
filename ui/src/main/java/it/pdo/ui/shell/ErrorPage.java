package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.text.Texts;

/** What is drawn instead of a page: what is the matter, what to do about it, and the way back to the start. */
final class ErrorPage extends Div {
    private static final long serialVersionUID = 1L;

    ErrorPage(String title, String words, Texts texts) {
        addClassName("pdo-refused");
        add(new PageHead(title).below(words).actions(Buttons.link("", texts.get("nothing.home"))));
    }
}
