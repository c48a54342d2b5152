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
            limits.check("category", row.category(), ItemLimits.CATEGORY);
            limits.check("note", row.note(), ItemLimits.NOTE);
            limits.check("people", row.collective(), ItemLimits.WORDS);
        }
        for (var row : content.resources()) {
            limits.check("resource-kind", row.kind(), ItemLimits.KIND);
            limits.check("resource", row.description(), ItemLimits.NAME);
            limits.check("cost", row.costText(), ItemLimits.WORDS);
        }
        return List.copyOf(limits.found);
    }

    private void indicator(IndicatorContent row) {
        check("indicator-name", row.name(), ItemLimits.NAME);
        check("unit-of-measure", row.unitOfMeasure(), ItemLimits.KIND);
        check("target", row.targetText(), ItemLimits.TARGET);
        check("source", row.source(), ItemLimits.TEXT);
        check("control-method", row.controlMethod(), ItemLimits.TEXT);
        check("indicator-description", row.description(), ItemLimits.TEXT);
        check("formula", row.derivationDetail(), ItemLimits.TEXT);
        row.actions().forEach(action -> check("action", action.text(), ItemLimits.TEXT));
    }

    private void check(String what, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            found.add(new TooLong(CATALOG.message("limit." + what), limit));
        }
    }
}
