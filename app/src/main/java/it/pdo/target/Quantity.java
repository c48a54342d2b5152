package it.pdo.target;

import java.math.BigDecimal;

/** An exact amount in a unit: {@code 70 %}, {@code 10 days}, {@code 1325 €}; 12.50 and 12.5 are equal. */
public record Quantity(BigDecimal amount, MeasureUnit unit) {

    public Quantity {
        amount = withoutTrailingZeros(amount);
    }

    /** The same number in its shortest plain form. */
    static BigDecimal withoutTrailingZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Quantity of(String amount, MeasureUnit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    /** The amount in the base unit, for comparison: a time in seconds (or working days, or months). */
    public BigDecimal inBase() {
        return amount.multiply(unit.size());
    }

    /** Whether the other quantity measures the same thing. */
    public boolean comparableWith(Quantity other) {
        return unit.comparableWith(other.unit);
    }
}
