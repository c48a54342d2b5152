package it.pdo.scoring.input;

import java.math.BigDecimal;

/**
 * A person's participation in an item. Figures of a person are personal data and must never be published.
 *
 * @param personId id of the person, or of the row where the plan names only a category
 * @param role the municipality's name for the role, empty when none; a policy may weight roles
 * @param percent participation, 0 to 100
 */
public record PersonShare(String personId, String role, BigDecimal percent) {
    public PersonShare {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a participation is between 0 and 100 %, not " + percent);
        }
    }
}
