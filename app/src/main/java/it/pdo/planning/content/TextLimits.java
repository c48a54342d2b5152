package it.pdo.planning.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables can hold of the texts of an item. */
final class TextLimits {

    /** A text that is longer than {@code limit} characters; {@code what} as people call it. */
    record TooLong(String what, int limit) {}

    private final List<TooLong> found = new ArrayList<>();

    private TextLimits() {}

    static List<TooLong> tooLong(ItemContent content) {
        var limits = new TextLimits();
        content.indicators().forEach(limits::indicator);
        for (var row : content.people()) {
            limits.check("categoria", row.category(), 60);
            limits.check("nota", row.note(), 1000);
            limits.check("persone", row.collective(), 300);
        }
        for (var row : content.resources()) {
            limits.check("tipo di risorsa", row.kind(), 120);
            limits.check("risorsa", row.description(), 2000);
            limits.check("costo", row.costText(), 300);
        }
        return List.copyOf(limits.found);
    }

    private void indicator(IndicatorContent row) {
        check("nome dell’indicatore", row.name(), 2000);
        check("unità di misura", row.unitOfMeasure(), 120);
        check("valore atteso", row.targetText(), 1000);
        check("fonte", row.source(), 15_000);
        check("metodo di controllo", row.controlMethod(), 15_000);
        check("descrizione dell’indicatore", row.description(), 15_000);
        check("formula", row.derivationDetail(), 15_000);
        row.actions().forEach(action -> check("azione", action.text(), 15_000));
    }

    private void check(String what, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            found.add(new TooLong(what, limit));
        }
    }
}
