package it.pdo.tenancy;

import it.pdo.shared.InvalidValueException;

/** Size of a municipality, in the classes of the starter formats. */
public enum PopulationClass {
    UNKNOWN,
    UP_TO_5000,
    UP_TO_15000,
    UP_TO_60000,
    UP_TO_250000,
    OVER_250000;

    /**
     * The class for a number of residents; zero means unknown.
     *
     * @throws IllegalArgumentException when negative
     */
    public static PopulationClass of(int residents) {
        if (residents < 0) {
            throw new InvalidValueException(Messages.message("tenant.residents", residents));
        }
        if (residents == 0) {
            return UNKNOWN;
        }
        if (residents <= 5_000) {
            return UP_TO_5000;
        }
        if (residents <= 15_000) {
            return UP_TO_15000;
        }
        if (residents <= 60_000) {
            return UP_TO_60000;
        }
        return residents <= 250_000 ? UP_TO_250000 : OVER_250000;
    }
}
