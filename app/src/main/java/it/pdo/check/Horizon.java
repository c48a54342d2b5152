package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.check.text.YearsInText;
import it.pdo.format.Field;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The time horizon of an item, from the field whose name contains “orizzonte” or “horizon”.
 *
 * @param written the field's text
 */
record Horizon(String written, NavigableSet<Integer> years) {

    /** The horizon of the item or of its nearest ancestor with one; empty when there is none. */
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
