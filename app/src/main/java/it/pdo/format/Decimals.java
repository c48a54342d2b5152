package it.pdo.format;

import java.math.BigDecimal;

/** Decimals as a format's file writes them: without exponent, so that 1E+2 and 100 are one value. */
final class Decimals {

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
