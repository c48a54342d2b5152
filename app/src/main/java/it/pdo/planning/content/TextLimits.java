package it.pdo.planning.content;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maximum lengths of an item's texts in the database. */
final class TextLimits {

    /** A text longer than {@code limit} characters; {@code what} is its label. */
    record TooLong(LocalizedMessage what, int limit) {}

    private static final MessageCatalog CATALOG = MessageCatalog.beside(TextLimits.class);

    private final List<TooLong> found = new ArrayList<>();

    private TextLimits() {}

    static List<TooLong> tooLong(WholeItem content) {
        var limits = new TextLimits();
        content.indicators().forEach(limits::indicator);
        for (var row : content.people()) {
            limits.check("category", row.category(), 60);
            limits.check("note", row.note(), 1000);
            limits.check("people", row.collective(), 300);
        }
        for (var row : content.resources()) {
            limits.check("resource-kind", row.kind(), 120);
            limits.check("resource", row.description(), 2000);
            limits.check("cost", row.costText(), 300);
        }
        return List.copyOf(limits.found);
    }

    private void indicator(IndicatorContent row) {
        check("indicator-name", row.name(), 2000);
        check("unit-of-measure", row.unitOfMeasure(), 120);
        check("target", row.targetText(), 1000);
        check("source", row.source(), 15_000);
        check("control-method", row.controlMethod(), 15_000);
        check("indicator-description", row.description(), 15_000);
        check("formula", row.derivationDetail(), 15_000);
        row.actions().forEach(action -> check("action", action.text(), 15_000));
    }

    private void check(String what, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            found.add(new TooLong(CATALOG.message("limit." + what), limit));
        }
    }
}
