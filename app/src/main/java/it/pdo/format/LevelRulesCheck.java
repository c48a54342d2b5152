package it.pdo.format;

import it.pdo.format.Level.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Contradictions in what a level says of its items: numbering, second level, links, layout on paper, values per year. */
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
            add(at + "/code", "format.reserved", "«unit» è il nome delle unità: atteso un altro codice");
        }
        numbering(at + "/numbering", level);
        if (level.secondLevel() && level.parents().contains(Level.PLAN)) {
            add(
                    at + "/second-level",
                    "format.second-level",
                    "la programmazione di secondo livello sta sotto un obiettivo: atteso un «under» senza plan");
        }
        links(at + "/links", level);
        print(at + "/print/parts", level);
        for (int f = 0; f < level.fields().size(); f++) {
            if (level.fields().get(f).perYear() && level.fields().get(f).type() instanceof FieldType.Computed) {
                add(
                        "%s/fields/%d/per-year".formatted(at, f),
                        "format.per-year",
                        "un campo calcolato ha il valore che viene dal calcolo: «per-year» non vale");
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
            add(
                    at,
                    "format.numbering",
                    "«code-pattern» non ha un # o una @ da contare fuori dalle parentesi: la numerazione non può procedere");
        }
        if (numbering.within() == Numbering.Within.UNIT && level.unit().use() == Use.NONE) {
            add(
                    at + "/within",
                    "format.numbering",
                    "numerazione per unità, ma il livello non ha unità: atteso «unit» o parent o plan");
        }
    }

    private void links(String at, Level level) {
        List<String> goals = new ArrayList<>(codes);
        goals.add(LinkKind.UNIT);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < level.links().size(); i++) {
            LinkKind link = level.links().get(i);
            if (!link.code().isEmpty() && !seen.add(link.code())) {
                add(
                        "%s/%d/code".formatted(at, i),
                        "format.duplicate",
                        "collegamento «%s» già definito".formatted(link.code()));
            }
            FormatCheck.dangling("%s/%d/to".formatted(at, i), link.to(), goals, "meta del collegamento")
                    .ifPresent(problems::add);
        }
    }

    private void print(String at, Level level) {
        List<PrintLayout.Part> parts = level.print().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!level.prints(parts.get(i))) {
                add(
                        "%s/%d".formatted(at, i),
                        "format.print",
                        "si stampa «%s», ma il livello non lo porta"
                                .formatted(it.pdo.shared.tree.FieldsDecoder.spelling(parts.get(i))));
            }
        }
    }

    private void add(String pointer, String code, String message) {
        problems.add(new FormatCheck.Problem(pointer, code, message));
    }
}
