package it.pdo.exchange;

import it.pdo.planning.ActionDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of a plan as texts of a table, and back. */
final class CellWords {

    private CellWords() {}

    /** As Italians write it, without thousands: {@code 1234,5}. */
    static String number(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale())).toPlainString().replace('.', ',');
    }

    /** One a line, numbered; the weight of an action in square brackets at its end. */
    static String actions(List<ActionDraft> actions) {
        List<String> lines = new ArrayList<>();
        for (ActionDraft action : actions) {
            BigDecimal weight = action.weight();
            lines.add((lines.size() + 1) + ") " + action.text() + (weight == null ? "" : " [" + number(weight) + "]"));
        }
        return String.join("\n", lines);
    }
}
