package it.pdo.scoring.input;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan format and the reporting periods say of the year and the month being scored.
 *
 * @param calendar when readings are due and judged; null for a plan without a format, whose checkpoints are those of the
 *     policy
 * @param month the state of the month at whose end the plan is scored
 * @param shares the shares in which the format puts the parts of a unit's result together; empty when it has none
 */
public record PlanYear(@Nullable ReadingCalendar calendar, MonthState month, List<ResultShare> shares) {

    /** The state of a month of the plan. */
    public enum MonthState {
        NEVER_OPENED,
        OPEN,
        CLOSED
    }

    /**
     * A part of a unit's result, with its share of the whole (Annex 4 at Milano).
     *
     * @param code unique among the shares
     * @param name as the format writes it
     * @param percent its weight among the parts that have a result
     * @param level the level whose items it is made of
     * @param items its own shares by the title of an item; empty when its items weigh as the policy says
     */
    public record ResultShare(String code, String name, BigDecimal percent, String level, List<TitledShare> items) {
        public ResultShare {
            items = List.copyOf(items);
        }
    }

    /** A share of the item with a title. */
    public record TitledShare(String title, BigDecimal percent) {}

    public PlanYear {
        shares = List.copyOf(shares);
    }

    /** A closed month of a format without shares. */
    public static PlanYear of(ReadingCalendar calendar) {
        return new PlanYear(calendar, MonthState.CLOSED, List.of());
    }
}
