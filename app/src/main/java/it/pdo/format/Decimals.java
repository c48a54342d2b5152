package it.pdo.format;

import java.math.BigDecimal;

/** Decimals in the notation of the format's file: without exponent, so that 1E+2 and 100 are the same text. */
final class Decimals {

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
