package it.pdo.scoring.frozen;

import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** The policy as stored in a frozen sheet. */
final class PolicyShape {
    private PolicyShape() {}

    static StoredFields write(ScoringPolicy policy) {
        Map<String, StoredFields> levels = new TreeMap<>();
        policy.items().levels().forEach((code, rules) -> levels.put(code, level(rules)));
        Map<String, StoredFields> indicators = new TreeMap<>();
        policy.items().indicators().forEach((name, rules) -> indicators.put(name, rules(rules)));
        return StoredFields.start()
                .put("code", policy.code())
                .put("version", policy.version())
                .put("nameIt", policy.names().it())
                .put("nameEn", policy.names().en())
                .put("checkpoints", policy.checkpoints())
                .put("body", level(policy.items().general()))
                .put("levels", levels)
                .put("indicators", indicators)
                .put(
                        "units",
                        units(policy.units(), policy.items().general().rules().scale()))
                .put(
                        "people",
                        people(policy.people(), policy.items().general().rules().scale()));
    }

    static ScoringPolicy read(StoredFields policy) {
        LevelRules body = level(policy.object("body"));
        RuleSet.Scale indicators = body.rules().scale();
        return new ScoringPolicy(
                policy.text("code"),
                policy.integer("version"),
                new ScoringPolicy.Names(policy.text("nameIt"), policy.text("nameEn")),
                new TreeSet<>(policy.constants("checkpoints", Month.class)),
                new ScoringPolicy.ItemRules(
                        body,
                        policy.objectsByName("levels", PolicyShape::level),
                        policy.objectsByName("indicators", PolicyShape::rules)),
                units(policy.object("units"), indicators),
                people(policy.object("people"), indicators));
    }

    private static StoredFields level(LevelRules level) {
        StoredFields fields = StoredFields.start()
                .put("composition", level.composition())
                .put("indicatorWeights", level.indicatorWeights())
                .put("childWeights", level.childWeights())
                .put("rounding", rounding(level.rounding()));
        scale(fields, "scale", level.scale(), level.rules().scale());
        return fields.put("rules", rules(level.rules()));
    }

    /**
     * A scale above the indicator is kept beside its rounding, and only where it does more than cap as indicators do:
     * sheets frozen before there were others keep their bytes.
     */
    private static void scale(StoredFields fields, String name, RuleSet.Scale scale, RuleSet.Scale indicators) {
        boolean plain = scale.threshold().signum() == 0
                && scale.bands().isEmpty()
                && scale.cap().compareTo(indicators.cap()) == 0;
        if (!plain) {
            fields.put(
                    name,
                    StoredFields.start()
                            .put("cap", scale.cap())
                            .put("threshold", scale.threshold())
                            .put("bands", scale.bands(), PolicyShape::band));
        }
    }

    private static RuleSet.Scale scale(StoredFields fields, String name, Rounding rounding, RuleSet.Scale indicators) {
        if (!fields.has(name)) {
            return RuleSet.Scale.rounded(rounding).withCap(indicators.cap());
        }
        StoredFields scale = fields.object(name);
        return new RuleSet.Scale(
                scale.number("cap"), scale.number("threshold"), scale.objects("bands", PolicyShape::band), rounding);
    }

    private static LevelRules level(StoredFields level) {
        RuleSet rules = rules(level.object("rules"));
        return new LevelRules(
                level.constant("composition", Choice.Composition.class),
                level.constant("indicatorWeights", Choice.Weighting.class),
                level.constant("childWeights", Choice.Weighting.class),
                scale(level, "scale", rounding(level.object("rounding")), rules.scale()),
                rules);
    }

    private static StoredFields units(ScoringPolicy.UnitRules units, RuleSet.Scale indicators) {
        StoredFields fields = StoredFields.start()
                .put("rollUp", units.rollUp())
                .put("shared", units.shared())
                .put("weighting", units.weighting())
                .put("countedLevels", units.countedLevels())
                .put("unitRounding", rounding(units.unitRounding()))
                .put("bodyRounding", rounding(units.bodyRounding()));
        scale(fields, "unitScale", units.unitScale(), indicators);
        scale(fields, "bodyScale", units.bodyScale(), indicators);
        return units.body() == Choice.BodyRollUp.OBJECTIVES ? fields : fields.put("body", units.body());
    }

    private static ScoringPolicy.UnitRules units(StoredFields units, RuleSet.Scale indicators) {
        return new ScoringPolicy.UnitRules(
                units.constant("rollUp", Choice.UnitRollUp.class),
                units.constant("shared", Choice.Shared.class),
                units.constant("weighting", Choice.Weighting.class),
                units.texts("countedLevels"),
                scale(units, "unitScale", rounding(units.object("unitRounding")), indicators),
                Objects.requireNonNullElse(
                        units.optionalConstant("body", Choice.BodyRollUp.class), Choice.BodyRollUp.OBJECTIVES),
                scale(units, "bodyScale", rounding(units.object("bodyRounding")), indicators));
    }

    private static StoredFields people(ScoringPolicy.PeopleRules people, RuleSet.Scale indicators) {
        StoredFields fields = StoredFields.start()
                .put("participation", people.participation())
                .put("roleWeights", people.roleWeights())
                .put("rounding", rounding(people.rounding()));
        scale(fields, "scale", people.scale(), indicators);
        return fields;
    }

    private static ScoringPolicy.PeopleRules people(StoredFields people, RuleSet.Scale indicators) {
        return new ScoringPolicy.PeopleRules(
                people.constant("participation", Choice.Participation.class),
                people.numbersByName("roleWeights"),
                scale(people, "scale", rounding(people.object("rounding")), indicators));
    }

    private static StoredFields rounding(Rounding rounding) {
        return StoredFields.start().put("mode", rounding.mode()).put("decimals", rounding.decimals());
    }

    private static Rounding rounding(StoredFields rounding) {
        return new Rounding(rounding.constant("mode", Rounding.Mode.class), rounding.integer("decimals"));
    }

    private static StoredFields rules(RuleSet rules) {
        StoredFields fields = StoredFields.start()
                .put("cap", rules.scale().cap())
                .put("threshold", rules.scale().threshold())
                .put("bands", rules.scale().bands(), PolicyShape::band)
                .put("shortfall", shortfall(rules.shortfall()))
                .put("latePoints", rules.shortfall().dates().latePoints())
                .put("maximumBands", rules.shortfall().bounds().maximumBands(), PolicyShape::band)
                .put("minimumBands", rules.shortfall().bounds().minimumBands(), PolicyShape::band)
                .put("states", states(rules.states()))
                .put("due", rules.due())
                .put("pace", rules.pace())
                .put("phaseRespect", rules.phaseRespect())
                .put("bonus", rules.bonus())
                .put("rounding", rounding(rules.scale().rounding()));
        if (!rules.reached().equals(RuleSet.ReachedBands.NONE)) {
            fields.put("reachedBands", rules.reached().bands(), PolicyShape::band)
                    .put("between", rules.reached().between());
        }
        return fields;
    }

    /** Sheets frozen before there was a pace have none. */
    private static RuleSet rules(StoredFields rules) {
        return new RuleSet(
                new RuleSet.Scale(
                        rules.number("cap"),
                        rules.number("threshold"),
                        rules.objects("bands", PolicyShape::band),
                        rounding(rules.object("rounding"))),
                shortfall(rules),
                states(rules.object("states")),
                rules.constant("due", Choice.Due.class),
                Objects.requireNonNullElse(rules.optionalConstant("pace", Choice.Pace.class), Choice.Pace.NONE),
                rules.constant("phaseRespect", Choice.PhaseRespect.class),
                rules.constant("bonus", Choice.Bonus.class),
                rules.has("reachedBands")
                        ? new RuleSet.ReachedBands(
                                rules.objects("reachedBands", PolicyShape::band),
                                rules.constant("between", Choice.Between.class))
                        : RuleSet.ReachedBands.NONE);
    }

    private static StoredFields band(Band band) {
        StoredFields fields = StoredFields.start().put("from", band.from());
        return (band.above() ? fields.put("above", true) : fields).put("result", band.result());
    }

    private static Band band(StoredFields band) {
        return new Band(band.number("from"), band.has("above") && band.flag("above"), band.number("result"));
    }

    private static StoredFields shortfall(RuleSet.Shortfall shortfall) {
        return StoredFields.start()
                .put("belowMinimum", shortfall.bounds().belowMinimum())
                .put("aboveMaximum", shortfall.bounds().aboveMaximum())
                .put("lateDate", shortfall.dates().lateDate())
                .put("refusal", shortfall.actions().refusal())
                .put("partlyDone", shortfall.actions().partlyDone())
                .put("strictEquality", shortfall.bounds().strictEquality())
                .put("targetZero", shortfall.values().targetZero())
                .put("negativeReading", shortfall.values().negativeReading())
                .put("missedExact", shortfall.values().missedExact())
                .put("composite", shortfall.composite());
    }

    /** Late points and the bands of bounds are kept beside the shortfall, not inside it. */
    private static RuleSet.Shortfall shortfall(StoredFields rules) {
        StoredFields shortfall = rules.object("shortfall");
        return new RuleSet.Shortfall(
                new RuleSet.Bounds(
                        shortfall.constant("belowMinimum", Choice.BelowMinimum.class),
                        rules.objects("minimumBands", PolicyShape::band),
                        shortfall.constant("aboveMaximum", Choice.AboveMaximum.class),
                        rules.objects("maximumBands", PolicyShape::band),
                        shortfall.constant("strictEquality", Choice.StrictEquality.class)),
                new RuleSet.Dates(shortfall.constant("lateDate", Choice.LateDate.class), rules.number("latePoints")),
                new RuleSet.Actions(
                        shortfall.constant("refusal", Choice.Refusal.class),
                        shortfall.constant("partlyDone", Choice.PartlyDone.class)),
                new RuleSet.Values(
                        shortfall.constant("targetZero", Choice.TargetZero.class),
                        shortfall.constant("negativeReading", Choice.NegativeReading.class),
                        shortfall.constant("missedExact", Choice.MissedExact.class)),
                shortfall.constant("composite", Choice.Composite.class));
    }

    private static StoredFields states(RuleSet.States states) {
        return StoredFields.start()
                .put("missing", states.missing())
                .put("notDue", states.notDue())
                .put("suspended", states.suspended())
                .put("cancelled", states.cancelled())
                .put("unreadable", states.unreadable())
                .put("approval", states.approval())
                .put("waiting", states.waiting())
                .put("unconfirmed", states.unconfirmed());
    }

    /** Sheets frozen before approvals existed have no value for it. */
    private static RuleSet.States states(StoredFields states) {
        return new RuleSet.States(
                states.constant("missing", Choice.Absent.class),
                states.constant("notDue", Choice.Absent.class),
                states.constant("suspended", Choice.Absent.class),
                states.constant("cancelled", Choice.Absent.class),
                states.constant("unreadable", Choice.Absent.class),
                Objects.requireNonNullElse(
                        states.optionalConstant("approval", Choice.Approval.class), Choice.Approval.NOT_NEEDED),
                states.constant("waiting", Choice.Waiting.class),
                states.constant("unconfirmed", Choice.Unconfirmed.class));
    }
}
