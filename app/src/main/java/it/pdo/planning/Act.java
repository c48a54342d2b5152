package it.pdo.planning;

import java.time.LocalDate;

/**
 * An act of the municipality, as it is cited: {@code Deliberazione di Giunta n. 45 del 12/03/2026}.
 *
 * @param kind type of the act, such as {@code Deliberazione di Giunta}; 1 to 120 characters
 * @param number number in the register; 1 to 60 characters
 */
public record Act(String kind, String number, LocalDate date) {

    public Act {
        kind = kind.strip();
        number = number.strip();
        if (kind.isEmpty() || kind.length() > 120 || number.isEmpty() || number.length() > 60) {
            throw new IllegalArgumentException("an act has a kind, a number and a date");
        }
    }
}
