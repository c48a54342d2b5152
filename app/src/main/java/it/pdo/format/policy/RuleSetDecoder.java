package it.pdo.format.policy;

import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.RuleSet.Shortfall;
import it.pdo.scoring.policy.RuleSet.States;
import it.pdo.shared.tree.FieldsDecoder;
import java.math.BigDecimal;
import java.util.List;

/** Reads the choices of a rule set; missing ones are those of the given base. */
final class RuleSetDecoder {
    private static final String REACHED = "reached-bands";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RuleSet decode(FieldsDecoder fields, RuleSet base) {
        RuleSet.Scale scale = scale(fields, "", base.scale());
        return new RuleSet(
                scale,
                shortfall(fields, base.shortfall()),
                states(fields, base.states()),
                fields.oneOf("due", Choice.Due.class, base.due()),
                fields.oneOf("pace", Choice.Pace.class, base.pace()),
                fields.oneOf("phase-respect", Choice.PhaseRespect.class, base.phaseRespect()),
                fields.oneOf("bonus", Choice.Bonus.class, base.bonus()),
                reached(fields, base.reached(), scale.cap()));
    }

    /** A result that the cap would take away again is refused: one of the two is a mistake. */
    private static RuleSet.ReachedBands reached(FieldsDecoder fields, RuleSet.ReachedBands base, BigDecimal cap) {
        List<Band> bands = bands(fields, REACHED, base.bands());
        if (fields.node(REACHED) != null) {
            for (int i = 0; i < bands.size(); i++) {
                if (bands.get(i).result().compareTo(cap) > 0) {
                    fields.issue(
                            fields.nodes(REACHED).get(i).place(),
                            "policy.bands",
                            PolicyMessages.message(
                                    "policy.bands.cap", bands.get(i).result().toPlainString(), cap.toPlainString()));
                }
            }
        }
        return new RuleSet.ReachedBands(bands, fields.oneOf("between", Choice.Between.class, base.between()));
    }

    /**
     * How a number becomes the result of a figure.
     *
     * @param prefix of the keys: empty, {@code item-} or {@code body-}
     */
    static RuleSet.Scale scale(FieldsDecoder fields, String prefix, RuleSet.Scale base) {
        return new RuleSet.Scale(
                between(fields, prefix + "cap", base.cap(), HUNDRED, BigDecimal.valueOf(1000)),
                between(fields, prefix + "threshold", base.threshold(), BigDecimal.ZERO, HUNDRED),
                bands(fields, prefix + "bands", base.bands()),
                rounding(fields, prefix + "rounding", base.rounding()));
    }

    private static Shortfall shortfall(FieldsDecoder fields, Shortfall base) {
        return new Shortfall(
                new RuleSet.Bounds(
                        fields.oneOf(
                                "below-minimum",
                                Choice.BelowMinimum.class,
                                base.bounds().belowMinimum()),
                        bands(fields, "minimum-bands", base.bounds().minimumBands()),
                        fields.oneOf(
                                "above-maximum",
                                Choice.AboveMaximum.class,
                                base.bounds().aboveMaximum()),
                        bands(fields, "maximum-bands", base.bounds().maximumBands()),
                        fields.oneOf(
                                "strict-equality",
                                Choice.StrictEquality.class,
                                base.bounds().strictEquality())),
                new RuleSet.Dates(
                        fields.oneOf(
                                "late-date", Choice.LateDate.class, base.dates().lateDate()),
                        between(fields, "late-points", base.dates().latePoints(), BigDecimal.ZERO, HUNDRED)),
                new RuleSet.Actions(
                        fields.oneOf(
                                "refusal", Choice.Refusal.class, base.actions().refusal()),
                        fields.oneOf(
                                "partly-done",
                                Choice.PartlyDone.class,
                                base.actions().partlyDone())),
                new RuleSet.Values(
                        fields.oneOf(
                                "target-zero",
                                Choice.TargetZero.class,
                                base.values().targetZero()),
                        fields.oneOf(
                                "negative-reading",
                                Choice.NegativeReading.class,
                                base.values().negativeReading()),
                        fields.oneOf(
                                "missed-exact",
                                Choice.MissedExact.class,
                                base.values().missedExact())),
                fields.oneOf("composite", Choice.Composite.class, base.composite()));
    }

    private static States states(FieldsDecoder fields, States base) {
        return new States(
                fields.oneOf("missing", Choice.Absent.class, base.missing()),
                fields.oneOf("not-due", Choice.Absent.class, base.notDue()),
                fields.oneOf("suspended", Choice.Absent.class, base.suspended()),
                fields.oneOf("cancelled", Choice.Absent.class, base.cancelled()),
                fields.oneOf("unreadable", Choice.Absent.class, base.unreadable()),
                fields.oneOf("approval", Choice.Approval.class, base.approval()),
                fields.oneOf("waiting", Choice.Waiting.class, base.waiting()),
                fields.oneOf("unconfirmed", Choice.Unconfirmed.class, base.unconfirmed()));
    }

    /** {@code {mode: truncate, decimals: 2}}. */
    static Rounding rounding(FieldsDecoder fields, String key, Rounding base) {
        Rounding rounding = fields.object(
                key,
                inner -> new Rounding(
                        inner.oneOf("mode", Rounding.Mode.class), inner.integer("decimals", 0, 10, base.decimals())));
        return rounding == null ? base : rounding;
    }

    private static List<Band> bands(FieldsDecoder fields, String key, List<Band> base) {
        if (fields.node(key) == null) {
            return base;
        }
        List<Band> bands = fields.list(key, PolicyMessages.message("noun.band"), RuleSetDecoder::band);
        for (int i = 1; i < bands.size(); i++) {
            if (!bands.get(i).isBeyond(bands.get(i - 1))) {
                fields.issue(
                        fields.nodes(key).get(i).place(), "policy.bands", PolicyMessages.message("policy.bands", key));
                return base;
            }
        }
        return bands;
    }

    /** {@code {from: 40, result: 87}}, or {@code {above: 40, result: 87}} where 40 itself belongs to the band below. */
    private static Band band(FieldsDecoder band) {
        boolean above = band.node("above") != null;
        if (above && band.node("from") != null) {
            band.issue(band.place("above"), "policy.bands", PolicyMessages.message("policy.bands.edge"));
        }
        if (above) {
            band.optionalDecimal("from");
        }
        return new Band(band.decimal(above ? "above" : "from"), above, notNegative(band, band.decimal("result")));
    }

    private static BigDecimal notNegative(FieldsDecoder fields, BigDecimal result) {
        if (result.signum() < 0) {
            fields.issue(fields.place("result"), "policy.bands", PolicyMessages.message("policy.bands.result"));
        }
        return result;
    }

    private static BigDecimal between(
            FieldsDecoder fields, String key, BigDecimal base, BigDecimal least, BigDecimal greatest) {
        BigDecimal value = fields.optionalDecimal(key);
        if (value == null) {
            return base;
        }
        if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
            fields.issue(
                    fields.place(key),
                    "policy.range",
                    PolicyMessages.message(
                            "policy.range",
                            key,
                            least.toPlainString(),
                            greatest.toPlainString(),
                            value.toPlainString()));
            return base;
        }
        return value;
    }
}
