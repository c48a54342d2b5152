package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.check.text.YearsInText;
import it.pdo.format.Field;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The years an item says it spans, from the field the format has for it: one whose name speaks of a horizon.
 *
 * @param written the field's text
 */
record Horizon(String written, NavigableSet<Integer> years) {

    /** Of the item, or of the nearest above that says one; empty when nobody says any year. */
    static Optional<Horizon> of(ItemAt at) {
        return at.upwards().flatMap(each -> own(each).stream()).findFirst();
    }

    private static Optional<Horizon> own(ItemAt at) {
        if (at.level() == null) {
            return Optional.empty();
        }
        return at.level().fields().stream()
                .filter(Horizon::isAboutHorizon)
                .flatMap(field -> at.text(field.code()).stream())
                .map(text -> new Horizon(text, YearsInText.years(text)))
                .filter(horizon -> !horizon.years().isEmpty())
                .findFirst();
    }

    static boolean isAboutHorizon(Field field) {
        String name = FoldedText.fold(field.code() + " " + field.name());
        return name.contains("orizzonte") || name.contains("horizon");
    }

    int first() {
        return years.first();
    }

    int last() {
        return years.last();
    }
}
