package it.pdo.ui.results;

import it.pdo.format.ResultPayFormat;
import it.pdo.scoring.Explanation;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.pay.PayPlan;
import it.pdo.scoring.pay.PayShare;
import it.pdo.scoring.pay.PaySheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What each share of a manager's result pay comes to, by the format's shares and the sheet's results. A share hangs on
 * the items of its level, a part of it on the item of its name: their result is the engine's, asked of those items alone.
 *
 * @param pay the format's shares
 */
record PayShares(ResultPayFormat pay) {

    /**
     * What a unit's managers earn.
     *
     * @param sheets code of a share that hangs on the plan → the sheet of the items it hangs on
     */
    record Earned(PaySheet pay, Map<String, ScoreSheet> sheets) {
        Earned {
            sheets = Map.copyOf(sheets);
        }

        /** How the result of a share came to be; empty for one that hangs on something else than the plan. */
        Optional<Explanation> why(PayShare share, Locale locale) {
            return Optional.ofNullable(sheets.get(share.code()))
                    .map(sheet -> sheet.explain(FigureId.BODY, locale).titled(share.name()));
        }
    }

    PayPlan plan() {
        BigDecimal threshold = Objects.requireNonNullElse(pay.minimumThreshold(), BigDecimal.ZERO);
        return new PayPlan(
                pay.shares().stream().map(share -> share(share, threshold)).toList());
    }

    /**
     * Percent of the whole pay earned in a unit.
     *
     * @param units the unit and all below it
     */
    Earned of(ScoreSheet sheet, Set<String> units) {
        Map<String, ScoreSheet> sheets = new HashMap<>();
        for (ResultPayFormat.Share share : pay.shares()) {
            String level = share.level();
            if (level != null) {
                Predicate<ItemInput> mine =
                        item -> item.level().equals(level) && (item.unitId() == null || units.contains(item.unitId()));
                if (share.parts().isEmpty()) {
                    sheets.put(share.code(), some(sheet, mine));
                }
                share.parts().forEach(part -> sheets.put(part.code(), some(sheet, mine.and(named(part.name())))));
            }
        }
        Map<String, Score> results = new HashMap<>();
        sheets.forEach((code, some) -> results.put(code, some.body()));
        return new Earned(it.pdo.scoring.pay.ResultPay.distribute(plan(), results, BigDecimal.ZERO), sheets);
    }

    private static Predicate<ItemInput> named(String name) {
        return item -> item.title().strip().equalsIgnoreCase(name.strip());
    }

    /** The engine's sheet of some of the plan's top items, whose body is their result. */
    private static ScoreSheet some(ScoreSheet sheet, Predicate<ItemInput> wanted) {
        ScoreInput input = sheet.input();
        List<ItemInput> items = input.items().stream().filter(wanted).toList();
        ScoreInput some = new ScoreInput(
                        input.planCode(),
                        input.year(),
                        input.at(),
                        input.formatVersion(),
                        input.units(),
                        items,
                        List.of())
                .withPlanYear(input.planYear());
        return Scoring.score(some, sheet.policy());
    }

    private static PayShare share(ResultPayFormat.Share share, BigDecimal threshold) {
        return new PayShare(
                share.code(),
                share.name(),
                share.percent(),
                threshold,
                share.paymentTimes(),
                share.parts().stream().map(part -> share(part, threshold)).toList());
    }
}
