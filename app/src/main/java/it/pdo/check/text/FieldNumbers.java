package it.pdo.check.text;

import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as fields hold them. */
public final class FieldNumbers {
    private FieldNumbers() {}

    public static Optional<BigDecimal> of(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case BigDecimal number -> Optional.of(number);
            case Number number -> Optional.of(new BigDecimal(number.toString()));
            default -> ItalianNumbers.read(String.valueOf(value)).value();
        };
    }
}
