package it.pdo.scoring;

import it.pdo.scoring.Calculation.Term;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formula of a computed field, such as {@code {costo-lavori} + {costo-arredi}}: names in braces are the values of
 * other fields. Evaluated with the same restrictions as the formulas of indicators.
 */
public final class FieldFormula {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

    private FieldFormula() {}

    /** Whether a formula can be evaluated once its names have values. */
    public static boolean isWellFormed(String formula) {
        return FormulaValue.isWellFormed(NAME.matcher(formula).replaceAll("v"));
    }

    /**
     * The value of a formula.
     *
     * @param values numbers by the names in the formula; missing values are absent
     * @return empty while a value is missing, or when the formula has no value, such as a division by zero
     */
    public static Optional<BigDecimal> value(String formula, Map<String, BigDecimal> values) {
        Map<String, Term> terms = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        boolean[] missing = {false};
        String plain = NAME.matcher(formula).replaceAll((MatchResult name) -> {
            String field = name.group(1).strip();
            BigDecimal value = values.get(field);
            if (value == null) {
                missing[0] = true;
                return "0";
            }
            // Codes of fields may contain characters that an expression would read as operators.
            String term = names.computeIfAbsent(field, _ -> "v" + names.size());
            terms.put(term, new Term(value, null, null, null));
            return Matcher.quoteReplacement(term);
        });
        if (missing[0]) {
            return Optional.empty();
        }
        return switch (FormulaValue.of(plain, terms)) {
            case FormulaValue.Value(var number) -> Optional.of(number);
            case FormulaValue.Fault _ -> Optional.empty();
        };
    }
}
