package it.pdo.format.edit;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same level or field in the version before, by the code it had there. */
final class Former {

    private Former() {}

    static Optional<Level> level(PlanFormat now, String level, @Nullable PlanFormat before) {
        return now.level(level)
                .map(l -> Objects.requireNonNullElse(l.was(), l.code()))
                .flatMap(code -> before == null ? Optional.empty() : before.level(code));
    }

    static Optional<Field> field(PlanFormat now, String level, String field, @Nullable PlanFormat before) {
        return now.level(level)
                .flatMap(l -> l.field(field))
                .map(f -> Objects.requireNonNullElse(f.was(), f.code()))
                .flatMap(code -> level(now, level, before).flatMap(l -> l.field(code)));
    }
}
