package it.pdo.format.check;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.Checkpoint;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.FormulaNames;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Section;
import it.pdo.format.PlanFormat;
import it.pdo.format.UnitKind;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks the consistency of a format: duplicate codes, invalid references, cycles of levels, sums.
 *
 * <p>Pure, so that an editor can run it on every key press. Missing values, which the decoder replaced by empty texts,
 * are skipped here because the decoder has reported them.
 */
public final class FormatCheck {

    /**
     * An inconsistency.
     *
     * @param pointer JSON pointer of the wrong value in the format's file
     * @param words what was found and what was expected
     */
    public record Problem(String pointer, String code, LocalizedMessage words) {}

    private final PlanFormat format;
    private final List<Problem> problems = new ArrayList<>();

    private FormatCheck(PlanFormat format) {
        this.format = format;
    }

    /** All problems of a format, in the order of its parts. */
    public static List<Problem> problems(PlanFormat format) {
        FormatCheck check = new FormatCheck(format);
        check.codes();
        check.levels();
        check.problems.addAll(LevelRulesCheck.problems(format));
        check.problems.addAll(RenameCheck.problems(format));
        check.problems.addAll(LevelCycles.problems(format.levels()));
        check.parts();
        check.problems.addAll(CardFieldsCheck.problems(format));
        check.problems.addAll(CalendarCheck.problems(format));
        check.problems.addAll(AnnexCheck.problems(format));
        return List.copyOf(check.problems);
    }

    /**
     * The problem of a format that names a scoring policy nobody has: its plans would be scored by another one.
     *
     * @param known codes of the policies it may name
     */
    public static Optional<Problem> unknownPolicy(PlanFormat format, Collection<String> known) {
        String code = format.policy();
        if (code.isEmpty() || known.contains(code)) {
            return Optional.empty();
        }
        String all = String.join(", ", known);
        LocalizedMessage words = Nearest.to(code, known)
                .map(near -> text("policy-unknown.near", code, near, all))
                .orElseGet(() -> text("policy-unknown", code, all));
        return Optional.of(new Problem("/policy", "format.policy-unknown", words));
    }

    private void codes() {
        unique("/unit-kinds", format.unitKinds(), UnitKind::code, "unit-kind");
        unique("/checkpoints", format.checkpoints(), Checkpoint::code, "checkpoint");
        unique("/levels", format.levels(), Level::code, "level");
        IndicatorCard card = format.indicatorCard();
        if (card != null) {
            unique("/indicator-card/dimensions", card.dimensions().options(), Option::code, "dimension");
        }
        for (int i = 1; i < format.checkpoints().size(); i++) {
            Checkpoint before = format.checkpoints().get(i - 1);
            if (!format.checkpoints().get(i).date().isAfter(before.date())) {
                add(
                        "/checkpoints/%d/date".formatted(i),
                        "format.checkpoint-order",
                        text("checkpoint-order", before.name()));
            }
        }
    }

    private void levels() {
        List<String> codes = format.levels().stream().map(Level::code).toList();
        List<String> kinds = format.unitKinds().stream().map(UnitKind::code).toList();
        boolean anyRoot = false;
        for (int i = 0; i < format.levels().size(); i++) {
            Level level = format.levels().get(i);
            String at = "/levels/" + i;
            if (level.code().equals(Level.PLAN)) {
                add(at + "/code", "format.reserved", text("reserved.plan"));
            }
            Set<String> seen = new HashSet<>();
            for (int p = 0; p < level.parents().size(); p++) {
                String parent = level.parents().get(p);
                anyRoot |= parent.equals(Level.PLAN);
                if (!parent.equals(Level.PLAN)) {
                    reference("%s/under/%d".formatted(at, p), parent, codes, "level");
                }
                if (!seen.add(parent)) {
                    add("%s/under/%d".formatted(at, p), "format.duplicate", text("repeated", parent));
                }
            }
            String kind = level.unit().kind();
            if (kind != null) {
                reference(at + "/unit/kind", kind, kinds, "unit-kind");
            }
            fields(at, level, codes);
            sections(at, level);
        }
        if (!anyRoot && codes.stream().noneMatch(String::isEmpty) && !codes.isEmpty()) {
            add("/levels", "format.no-root", text("no-root"));
        }
    }

    private void fields(String at, Level level, List<String> levelCodes) {
        unique(at + "/fields", level.fields(), Field::code, "field");
        for (int i = 0; i < level.fields().size(); i++) {
            Field field = level.fields().get(i);
            String fieldAt = at + "/fields/" + i;
            switch (field.type()) {
                case FieldType.ItemReference item -> reference(fieldAt + "/level", item.level(), levelCodes, "level");
                case Choice choice -> unique(fieldAt + "/options", choice.options(), Option::code, "option");
                case FieldType.Computed computed -> formula(fieldAt, level, field, computed.formula());
                case FieldType.Plain _, FieldType.Dup _ -> {}
            }
            Field.VisibleWhen when = field.visibleWhen();
            if (when != null) {
                visibleWhen(fieldAt + "/visible-when", level, field, when);
            }
        }
    }

    private void visibleWhen(String at, Level level, Field field, Field.VisibleWhen when) {
        List<String> others = others(level, field);
        reference(at + "/field", when.field(), others, "field");
        if (level.field(when.field()).map(Field::type).orElse(null) instanceof Choice choice) {
            List<String> options = choice.options().stream().map(Option::code).toList();
            for (int v = 0; v < when.isOneOf().size(); v++) {
                reference("%s/is/%d".formatted(at, v), when.isOneOf().get(v), options, "option");
            }
        }
    }

    private void formula(String at, Level level, Field field, String formula) {
        for (String name : FormulaNames.in(formula)) {
            reference(at + "/formula", name, others(level, field), "field");
        }
    }

    private void sections(String at, Level level) {
        unique(at + "/sections", level.sections(), Section::code, "section");
        List<String> fields = level.fields().stream().map(Field::code).toList();
        Map<String, String> placed = new HashMap<>();
        for (int s = 0; s < level.sections().size(); s++) {
            Section section = level.sections().get(s);
            for (int f = 0; f < section.fields().size(); f++) {
                String code = section.fields().get(f);
                String here = "%s/sections/%d/fields/%d".formatted(at, s, f);
                reference(here, code, fields, "field");
                String before = placed.putIfAbsent(code, section.code());
                if (before != null) {
                    add(here, "format.duplicate", text("placed-twice", code, before));
                }
            }
        }
        for (int f = 0; f < fields.size() && !level.sections().isEmpty(); f++) {
            if (!fields.get(f).isEmpty() && !placed.containsKey(fields.get(f))) {
                add("%s/fields/%d".formatted(at, f), "format.unplaced", text("unplaced", fields.get(f)));
            }
        }
    }

    private void parts() {
        part(Part.CRONOPROGRAM, format.cronoprogram(), "cronoprogram");
        part(Part.INDICATORS, format.indicatorCard(), "indicator-card");
        part(Part.PEOPLE, format.people(), "people");
        part(Part.RESOURCES, format.resources(), "resources");
    }

    private void part(Part part, @Nullable Object described, String key) {
        for (int i = 0; i < format.levels().size(); i++) {
            if (described == null && format.levels().get(i).carries(part)) {
                add(
                        "/levels/%d/carries".formatted(i),
                        "format.undescribed",
                        text("undescribed", format.levels().get(i).code(), key));
            }
        }
        if (described != null && format.levels().stream().noneMatch(l -> l.carries(part))) {
            add("/" + key, "format.unused", text("unused", key));
        }
    }

    private static List<String> others(Level level, Field field) {
        return level.fields().stream()
                .map(Field::code)
                .filter(c -> !c.equals(field.code()))
                .toList();
    }

    private <T> void unique(String at, List<T> all, Function<T, String> code, String what) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String value = code.apply(all.get(i));
            if (!value.isEmpty() && !seen.add(value)) {
                add("%s/%d/code".formatted(at, i), "format.duplicate", text("duplicate", noun(what), value));
            }
        }
    }

    private void reference(String at, String code, List<String> known, String what) {
        dangling(at, code, known, what).ifPresent(problems::add);
    }

    /**
     * The problem of a reference to an unknown code.
     *
     * @param what key of the noun for the referenced element
     */
    static Optional<Problem> dangling(String at, String code, List<String> known, String what) {
        return code.isEmpty() || known.contains(code)
                ? Optional.empty()
                : Optional.of(new Problem(at, "format.dangling", dangling(code, known, noun(what))));
    }

    private static LocalizedMessage dangling(String code, List<String> known, LocalizedMessage what) {
        if (known.isEmpty()) {
            return text("dangling.none", what, code);
        }
        String all = String.join(", ", known);
        return Nearest.to(code, known)
                .map(near -> text("dangling.near", what, code, near, all))
                .orElseGet(() -> text("dangling", what, code, all));
    }

    private void add(String pointer, String code, LocalizedMessage words) {
        problems.add(new Problem(pointer, code, words));
    }
}
