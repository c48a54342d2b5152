package it.pdo.format.policy;

import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.tree.FieldsDecoder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a policy as YAML with every choice spelled out, so that a reader need not know the defaults. */
public final class PolicyWriter {
    private final StringBuilder out = new StringBuilder();

    private PolicyWriter() {}

    public static String write(ScoringPolicy policy) {
        PolicyWriter writer = new PolicyWriter();
        writer.policy(policy);
        return writer.out.toString();
    }

    private void policy(ScoringPolicy policy) {
        line(0, "policy", policy.code());
        line(0, "version", String.valueOf(policy.version()));
        line(
                0,
                "name",
                "{it: " + quoted(policy.names().it()) + ", en: "
                        + quoted(policy.names().en()) + "}");
        line(
                0,
                "checkpoints",
                list(policy.checkpoints().stream().map(FieldsDecoder::spelling).toList()));
        level(0, policy.items().general());
        open(0, "levels", policy.items().levels().isEmpty());
        policy.items().levels().forEach((code, level) -> {
            open(2, quoted(code), false);
            level(4, level);
        });
        open(0, "indicators", policy.items().indicators().isEmpty());
        policy.items().indicators().forEach((name, rules) -> {
            open(2, quoted(name), false);
            rules(4, rules);
        });
        units(policy.units());
        people(policy.people());
    }

    private void units(ScoringPolicy.UnitRules units) {
        open(0, "units", false);
        line(2, "roll-up", units.rollUp());
        line(2, "shared", units.shared());
        line(2, "weighting", units.weighting());
        line(
                2,
                "counted-levels",
                list(units.countedLevels().stream().map(PolicyWriter::quoted).toList()));
        scale(2, "", units.unitScale());
        line(2, "body", units.body());
        scale(2, "body-", units.bodyScale());
    }

    private void people(ScoringPolicy.PeopleRules people) {
        open(0, "people", false);
        line(2, "participation", people.participation());
        line(
                2,
                "role-weights",
                people.roleWeights().entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + number(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")));
        scale(2, "", people.scale());
    }

    private void level(int indent, LevelRules level) {
        line(indent, "composition", level.composition());
        line(indent, "indicator-weights", level.indicatorWeights());
        line(indent, "child-weights", level.childWeights());
        scale(indent, "item-", level.scale());
        open(indent, "rules", false);
        rules(indent + 2, level.rules());
    }

    private void rules(int indent, RuleSet rules) {
        scale(indent, "", rules.scale());
        RuleSet.Shortfall shortfall = rules.shortfall();
        line(indent, "below-minimum", shortfall.bounds().belowMinimum());
        line(indent, "above-maximum", shortfall.bounds().aboveMaximum());
        line(indent, "late-date", shortfall.dates().lateDate());
        line(indent, "late-points", number(rules.shortfall().dates().latePoints()));
        line(indent, "refusal", shortfall.actions().refusal());
        line(indent, "partly-done", shortfall.actions().partlyDone());
        line(indent, "strict-equality", shortfall.bounds().strictEquality());
        line(indent, "target-zero", shortfall.values().targetZero());
        line(indent, "negative-reading", shortfall.values().negativeReading());
        line(indent, "missed-exact", shortfall.values().missedExact());
        line(indent, "composite", shortfall.composite());
        line(indent, "minimum-bands", bands(rules.shortfall().bounds().minimumBands()));
        line(indent, "maximum-bands", bands(rules.shortfall().bounds().maximumBands()));
        line(indent, "reached-bands", bands(rules.reached().bands()));
        line(indent, "between", rules.reached().between());
        RuleSet.States states = rules.states();
        line(indent, "missing", states.missing());
        line(indent, "not-due", states.notDue());
        line(indent, "suspended", states.suspended());
        line(indent, "cancelled", states.cancelled());
        line(indent, "unreadable", states.unreadable());
        line(indent, "approval", states.approval());
        line(indent, "waiting", states.waiting());
        line(indent, "unconfirmed", states.unconfirmed());
        line(indent, "due", rules.due());
        line(indent, "pace", rules.pace());
        line(indent, "phase-respect", rules.phaseRespect());
        line(indent, "bonus", rules.bonus());
    }

    private void scale(int indent, String prefix, RuleSet.Scale scale) {
        line(indent, prefix + "cap", number(scale.cap()));
        line(indent, prefix + "threshold", number(scale.threshold()));
        line(indent, prefix + "bands", bands(scale.bands()));
        line(indent, prefix + "rounding", rounding(scale.rounding()));
    }

    private void line(int indent, String key, Enum<?> value) {
        line(indent, key, FieldsDecoder.spelling(value));
    }

    private void line(int indent, String key, String value) {
        out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    private void open(int indent, String key, boolean empty) {
        out.append(" ".repeat(indent)).append(key).append(empty ? ": {}\n" : ":\n");
    }

    private static String rounding(Rounding rounding) {
        return "{mode: " + FieldsDecoder.spelling(rounding.mode()) + ", decimals: " + rounding.decimals() + "}";
    }

    private static String bands(List<Band> bands) {
        return list(bands.stream()
                .map(band -> (band.above() ? "{above: " : "{from: ") + number(band.from()) + ", result: "
                        + number(band.result()) + "}")
                .toList());
    }

    private static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }

    /** Double quotes: the only YAML style in which every text fits on one line. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
