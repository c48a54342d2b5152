package it.pdo.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import it.pdo.ui.text.Texts;
import java.util.Locale;

/**
 * Says whether everything typed is saved. From the first letter, before the server knows of it, the browser says that
 * it is not; the server's word counts again when it has everything.
 */
@Tag("pdo-save-status")
@JsModule("context://pdo/2/form/pdo-save-status.js")
public final class SaveStatus extends Component {
    private static final long serialVersionUID = 1L;

    /**
     * @param saved said when everything is where it belongs
     * @param changed said when something typed is not there yet
     */
    public SaveStatus(String saved, String changed, Locale locale) {
        Texts texts = Texts.of(SaveStatus.class, locale);
        getElement().getClassList().add("pdo-save-status");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-saved", saved);
        getElement().setAttribute("data-changed", changed);
        getElement().setAttribute("data-unsent", texts.get("status.unsent"));
        getElement().setAttribute("data-offline", texts.get("status.offline"));
    }

    public void update(boolean changed) {
        getElement().setAttribute("data-state", changed ? "changed" : "saved");
    }
}
