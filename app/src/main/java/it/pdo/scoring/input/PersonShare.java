package it.pdo.scoring.input;

import java.math.BigDecimal;

/**
 * Somebody's part in an item. Figures of a person are personal data: they are computed here and published never.
 *
 * @param personId who; the body's own id, or the id of the row where the plan names a category only
 * @param role the body's word for the part taken, empty when none; a policy may weigh roles
 * @param percent participation, 0 to 100
 */
public record PersonShare(String personId, String role, BigDecimal percent) {
    public PersonShare {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a participation is between 0 and 100 %, not " + percent);
        }
    }
}
