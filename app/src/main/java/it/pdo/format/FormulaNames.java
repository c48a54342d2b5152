package it.pdo.format;

import java.util.List;
import java.util.regex.Pattern;

/** The field codes in a formula, written in braces: {@code {costo-lavori} + {costo-arredi}}. */
public final class FormulaNames {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

    private FormulaNames() {}

    public static List<String> in(String formula) {
        return NAME.matcher(formula)
                .results()
                .map(r -> r.group(1).strip())
                .distinct()
                .toList();
    }
}
