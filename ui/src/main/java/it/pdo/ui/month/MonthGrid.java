package it.pdo.ui.month;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import it.pdo.ui.session.CurrentUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The grid in the browser. The sheet goes there once; edits come back in batches and each gets its outcome. The
 * answer is sent after the database has committed, never before.
 */
@Tag("pdo-month-grid")
@JsModule("context://pdo/2/month/pdo-month-grid.js")
final class MonthGrid extends Component {
    private static final long serialVersionUID = 1L;

    private final transient MonthEntries entries;

    MonthGrid(ObjectNode sheet, MonthEntries entries) {
        this.entries = entries;
        getElement().setPropertyJson("sheet", sheet);
    }

    @ClientCallable
    JsonNode decide(ArrayNode decisions) {
        return entries.decide(CurrentUser.required(), decisions);
    }

    @ClientCallable
    JsonNode save(ArrayNode edits) {
        return entries.save(CurrentUser.required(), edits);
    }
}
