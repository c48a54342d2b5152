package it.pdo.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import it.pdo.scoring.UnitPart;
import it.pdo.scoring.progress.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a municipality at the end of a month.
 *
 * @param tenant the slug
 * @param at the month, {@code 2022-07}
 * @param plans one for each plan whose years contain the month
 */
@Serdeable
public record ResultsAnswer(String tenant, String at, List<PlanResults> plans) {

    /**
     * The results of one plan, as far as the token may read them. In JSON the fields of its head are beside the others.
     *
     * @param policy scoring policy and its version, {@code milano-2021/1}
     * @param standing {@code RESULT} at a checkpoint whose month is closed; {@code PROVISIONAL} in an open month and
     *     between checkpoints; {@code NONE} for a month that was never opened, of which no figure is given
     * @param body the result of the whole body; null when the token reads only some units
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanResults(
            @JsonUnwrapped PlanHead plan,
            String policy,
            Standing standing,
            @Nullable Figure body,
            List<UnitResult> units,
            List<ItemResult> items) {}

    /** Which plan results are of. */
    @Serdeable
    public record PlanHead(String code, String title, int fromYear, int toYear) {}

    /**
     * The result of a unit.
     *
     * @param parts its own objectives and what it shares, apart; empty where the policy does not part them
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitResult(
            String id, @Nullable String parent, String kind, String name, Figure result, List<PartResult> parts) {}

    /**
     * A part of a unit's result.
     *
     * @param kind {@code SHARE} of the plan format, or {@code OWN} and {@code SHARED} where the format has no shares
     * @param name as the format writes it; empty where it has no shares
     * @param percent its weight among the parts; null where it is shown apart and not put together
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartResult(
            String figure,
            UnitPart.Kind kind,
            String name,
            @Nullable BigDecimal percent,
            Figure result) {}

    /**
     * The result of an item of any level. In JSON the fields of its place are beside the others.
     *
     * @param month its cronoprogram at the month; null when it has none
     * @param checkpoints its cronoprogram at the checkpoints of the policy
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemResult(
            @JsonUnwrapped ItemPlace place,
            Figure result,
            @Nullable Progress month,
            List<Progress> checkpoints,
            List<IndicatorResult> indicators) {}

    /**
     * Which item a result is of.
     *
     * @param parent the item above
     * @param unit the unit that answers for it, its own or the nearest above
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemPlace(
            String id,
            @Nullable String parent,
            String level,
            String code,
            String title,
            @Nullable String unit) {}

    /**
     * The result of an indicator; the target as it is written in the plan.
     *
     * @param progress how far it is by its last reading; null without one that is a number
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorResult(
            String id,
            String name,
            @Nullable String dimension,
            String target,
            @Nullable String reading,
            @Nullable ToDate progress,
            Figure result) {}

    /**
     * How far an indicator is by its last reading. Never part of a mean.
     *
     * @param expected what is expected by the month
     * @param percent reached in percent of expected; null for a maximum and when nothing is expected yet
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ToDate(
            String month,
            BigDecimal reached,
            BigDecimal expected,
            @Nullable BigDecimal percent) {}

    /**
     * A number, or why there is none: missing is not zero.
     *
     * @param value points, rounded where and as the policy says; null when there is a reason
     * @param reason why there is no number, such as {@code NOT_DUE}
     * @param written how many of the readings and phases due below it were written; null when all were
     * @param due how many are due; null when all were written
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            @Nullable BigDecimal value,
            @Nullable String reason,
            @Nullable Integer written,
            @Nullable Integer due) {}

    /**
     * A cronoprogram at the end of a month of the current year, in percentages of the phase.
     *
     * @param gap target less reached
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Progress(
            String month,
            @Nullable BigDecimal target,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal gap) {}
}
