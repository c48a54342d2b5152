package it.pdo.format.policy;

import it.pdo.format.yaml.YamlTree;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.policy.ScoringPolicy.ItemRules;
import it.pdo.scoring.policy.ScoringPolicy.PeopleRules;
import it.pdo.scoring.policy.ScoringPolicy.UnitRules;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scoring policy. Missing values are those of {@link DefaultPolicy}; missing values of a level or an indicator
 * are those of the file's own {@code rules}. A stored policy whose {@code rules} say nothing of a {@code pace} was
 * published before there was one: it keeps {@link DefaultPolicy#RULES_WITHOUT_PACE}, and its results do not move.
 */
public final class PolicyReader {
    private static final String PACE = "pace";

    private final List<Issue> issues;
    private final RuleSetDecoder rules;
    private final RuleSet withoutPace;
    private final boolean published;

    private PolicyReader(List<Issue> issues, RuleSet withoutPace, boolean published) {
        this.issues = issues;
        this.withoutPace = withoutPace;
        this.published = published;
        this.rules = new RuleSetDecoder();
    }

    /**
     * Reads a policy's YAML as stored.
     *
     * @param source name of the file, used in the places of issues
     */
    public static PolicyReading read(String source, String yaml) {
        return read(source, yaml, DefaultPolicy.RULES_WITHOUT_PACE, false);
    }

    /** Reads the YAML of a policy that is new: where it says nothing of a pace, it gets that of the defaults. */
    public static PolicyReading readNew(String source, String yaml) {
        return read(source, yaml, DefaultPolicy.RULES, false);
    }

    /**
     * Reads the YAML of a version that was published: what is refused in a new one is read as it always was, so that no
     * result of the past moves.
     *
     * @param source name of the file, used in the places of issues
     */
    public static PolicyReading readPublished(String source, String yaml) {
        return read(source, yaml, DefaultPolicy.RULES_WITHOUT_PACE, true);
    }

    private static PolicyReading read(String source, String yaml, RuleSet withoutPace, boolean published) {
        TreeReading tree = YamlTree.read(source, yaml);
        List<Issue> issues = new ArrayList<>(tree.issues());
        Optional<ScoringPolicy> policy =
                tree.root().map(root -> new PolicyReader(issues, withoutPace, published).policy(root));
        return new PolicyReading(Issue.anyError(issues) ? Optional.empty() : policy, issues);
    }

    private ScoringPolicy policy(TreeNode root) {
        FieldsDecoder fields = FieldsDecoder.of(root, PolicyMessages.message("noun.policy"), issues);
        String code = fields.code("policy");
        int version = fields.integer("version", 1, 1_000_000);
        FieldsDecoder name = FieldsDecoder.of(
                orEmpty(fields.requiredNode("name", PolicyMessages.message("noun.languages")), root),
                FieldsDecoder.key("name"),
                issues);
        String italian = name.text("it");
        String english = name.text("en");
        name.done();
        LevelRules body = level(fields, DefaultPolicy.LEVEL.withRules(defaults(fields)));
        SortedMap<String, LevelRules> levels = new TreeMap<>();
        each(fields, "levels", (key, level) -> levels.put(key, level(level, body)));
        SortedMap<String, RuleSet> indicators = new TreeMap<>();
        each(fields, "indicators", (key, indicator) -> indicators(indicators, key, indicator, body));
        BigDecimal cap = body.rules().scale().cap();
        UnitRules units = fields.object("units", inner -> units(inner, cap));
        PeopleRules people = fields.object("people", inner -> people(inner, cap));
        SortedSet<Month> checkpoints = new TreeSet<>(fields.severalOf("checkpoints", Month.class));
        fields.done();
        return new ScoringPolicy(
                code.isBlank() ? "unreadable" : code,
                version,
                new ScoringPolicy.Names(italian, english),
                checkpoints.isEmpty() ? DefaultPolicy.POLICY.checkpoints() : checkpoints,
                new ItemRules(body, levels, indicators),
                units == null ? DefaultPolicy.POLICY.units().withCap(cap) : units,
                people == null ? DefaultPolicy.POLICY.people().withCap(cap) : people);
    }

    /** The pace may stand at the top too, where it is added to texts that leave it to the defaults. */
    private RuleSet defaults(FieldsDecoder fields) {
        boolean inRules = fields.node("rules") instanceof TreeNode.Fields own
                && own.entries().containsKey(PACE);
        RuleSet base = inRules || fields.node(PACE) != null ? DefaultPolicy.RULES : withoutPace;
        return base.withPace(fields.oneOf(PACE, Choice.Pace.class, base.pace()));
    }

    /** Of two rule sets for one indicator the last in the order of their names counts, where both were published. */
    private void indicators(SortedMap<String, RuleSet> indicators, String name, FieldsDecoder fields, LevelRules body) {
        RuleSet own = rules.decode(fields, body.rules());
        Optional<String> same = indicators.keySet().stream()
                .filter(other -> ItemRules.key(other).equals(ItemRules.key(name)))
                .findFirst();
        if (same.isEmpty()) {
            indicators.put(name, own);
        } else if (!published) {
            fields.issue(
                    fields.place(),
                    "policy.indicator-twice",
                    PolicyMessages.message("policy.indicator-twice", name, same.get()));
        } else if (name.compareTo(same.get()) > 0) {
            indicators.remove(same.get());
            indicators.put(name, own);
        }
    }

    private static TreeNode orEmpty(@Nullable TreeNode node, TreeNode root) {
        return node == null ? new TreeNode.Fields(root.place(), Map.of()) : node;
    }

    private interface Element {
        void decode(String key, FieldsDecoder fields);
    }

    private void each(FieldsDecoder fields, String key, Element element) {
        TreeNode node = fields.node(key);
        if (node == null) {
            return;
        }
        FieldsDecoder.of(node, FieldsDecoder.key(key), issues).remaining().forEach((name, entry) -> {
            FieldsDecoder inner = FieldsDecoder.of(entry.value(), FieldsDecoder.key(name), issues);
            element.decode(name, inner);
            inner.done();
        });
    }

    private LevelRules level(FieldsDecoder fields, LevelRules base) {
        RuleSet found = fields.object("rules", inner -> rules.decode(inner, base.rules()));
        RuleSet own = found == null ? base.rules() : found;
        return new LevelRules(
                fields.oneOf("composition", Choice.Composition.class, base.composition()),
                fields.oneOf("indicator-weights", Choice.Weighting.class, base.indicatorWeights()),
                fields.oneOf("child-weights", Choice.Weighting.class, base.childWeights()),
                RuleSetDecoder.scale(fields, "item-", base.scaleUnder(own.scale())),
                own);
    }

    /** Units, the municipality and persons have the cap of indicators where they say no other, as they always had. */
    private static UnitRules units(FieldsDecoder fields, BigDecimal cap) {
        UnitRules base = DefaultPolicy.POLICY.units().withCap(cap);
        return new UnitRules(
                fields.oneOf("roll-up", Choice.UnitRollUp.class, base.rollUp()),
                fields.oneOf("shared", Choice.Shared.class, base.shared()),
                fields.oneOf("weighting", Choice.Weighting.class, base.weighting()),
                fields.texts("counted-levels"),
                RuleSetDecoder.scale(fields, "", base.unitScale()),
                fields.oneOf("body", Choice.BodyRollUp.class, base.body()),
                RuleSetDecoder.scale(fields, "body-", base.bodyScale()));
    }

    private PeopleRules people(FieldsDecoder fields, BigDecimal cap) {
        PeopleRules base = DefaultPolicy.POLICY.people().withCap(cap);
        Map<String, BigDecimal> roles = new TreeMap<>();
        TreeNode node = fields.node("role-weights");
        if (node != null) {
            FieldsDecoder weights = FieldsDecoder.of(node, FieldsDecoder.key("role-weights"), issues);
            List.copyOf(weights.remaining().keySet()).forEach(role -> {
                BigDecimal weight = weights.decimal(role);
                if (weight.signum() < 0) {
                    weights.issue(weights.place(role), "policy.weight", PolicyMessages.message("policy.weight", role));
                } else {
                    roles.put(role, weight);
                }
            });
        }
        return new PeopleRules(
                fields.oneOf("participation", Choice.Participation.class, base.participation()),
                roles,
                RuleSetDecoder.scale(fields, "", base.scale()));
    }
}
