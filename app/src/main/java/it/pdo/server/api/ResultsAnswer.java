package it.pdo.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
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
     * The results of one plan, as far as the token may read them.
     *
     * @param policy scoring policy and its version, {@code milano-2021/1}
     * @param body the result of the whole body; null when the token reads only some units
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanResults(
            String code,
            String title,
            int fromYear,
            int toYear,
            String policy,
            @Nullable Figure body,
            List<UnitResult> units,
            List<ItemResult> items) {}

    /** The result of a unit. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitResult(String id, @Nullable String parent, String kind, String name, Figure result) {}

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

    /** The result of an indicator; the target as it is written in the plan. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorResult(
            String id,
            String name,
            @Nullable String dimension,
            String target,
            @Nullable String reading,
            Figure result) {}

    /**
     * A number, or why there is none: missing is not zero.
     *
     * @param value points, rounded where and as the policy says; null when there is a reason
     * @param reason why there is no number, such as {@code NOT_DUE}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            @Nullable BigDecimal value, @Nullable String reason) {}

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
