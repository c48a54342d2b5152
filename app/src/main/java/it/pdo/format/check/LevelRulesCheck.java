package it.pdo.format.check;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.CodePattern;
import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.format.Level.Use;
import it.pdo.format.LinkKind;
import it.pdo.format.Numbering;
import it.pdo.format.PlanFormat;
import it.pdo.format.PrintLayout;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the rules of a level: numbering, second level, links, print layout, values per year. */
final class LevelRulesCheck {

    private final List<String> codes;
    private final List<FormatCheck.Problem> problems = new ArrayList<>();

    private LevelRulesCheck(PlanFormat format) {
        this.codes = format.levels().stream().map(Level::code).toList();
    }

    static List<FormatCheck.Problem> problems(PlanFormat format) {
        LevelRulesCheck check = new LevelRulesCheck(format);
        for (int i = 0; i < format.levels().size(); i++) {
            check.level("/levels/" + i, format.levels().get(i));
        }
        return check.problems;
    }

    private void level(String at, Level level) {
        if (level.code().equals(LinkKind.UNIT)) {
            add(at + "/code", "format.reserved", text("reserved.unit"));
        }
        numbering(at + "/numbering", level);
        if (level.secondLevel() && level.parents().contains(Level.PLAN)) {
            add(at + "/second-level", "format.second-level", text("second-level"));
        }
        links(at + "/links", level);
        print(at + "/print/parts", level);
        for (int f = 0; f < level.fields().size(); f++) {
            if (level.fields().get(f).perYear() && level.fields().get(f).type() instanceof FieldType.Computed) {
                add("%s/fields/%d/per-year".formatted(at, f), "format.per-year", text("per-year"));
            }
        }
    }

    private void numbering(String at, Level level) {
        Numbering numbering = level.numbering();
        if (numbering == null) {
            return;
        }
        CodePattern pattern = level.codePattern();
        String counted = pattern == null ? "#" : pattern.text().replaceAll("\\[[^\\]]*\\]", "");
        if (!counted.contains("#") && !counted.contains("@")) {
            add(at, "format.numbering", text("numbering.pattern"));
        }
        if (numbering.within() == Numbering.Within.UNIT && level.unit().use() == Use.NONE) {
            add(at + "/within", "format.numbering", text("numbering.unit"));
        }
    }

    private void links(String at, Level level) {
        List<String> goals = new ArrayList<>(codes);
        goals.add(LinkKind.UNIT);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < level.links().size(); i++) {
            LinkKind link = level.links().get(i);
            if (!link.code().isEmpty() && !seen.add(link.code())) {
                add("%s/%d/code".formatted(at, i), "format.duplicate", text("duplicate", noun("link"), link.code()));
            }
            FormatCheck.dangling("%s/%d/to".formatted(at, i), link.to(), goals, "link-goal")
                    .ifPresent(problems::add);
        }
    }

    private void print(String at, Level level) {
        List<PrintLayout.Part> parts = level.print().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!level.prints(parts.get(i))) {
                add("%s/%d".formatted(at, i), "format.print", text("print", FieldsDecoder.spelling(parts.get(i))));
            }
        }
    }

    private void add(String pointer, String code, LocalizedMessage words) {
        problems.add(new FormatCheck.Problem(pointer, code, words));
    }
}
