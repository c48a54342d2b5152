package it.pdo.scoring;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import it.pdo.scoring.Calculation.Term;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The value of a formula over named values, evaluated with restrictions: a limited length, limited nesting, four
 * operations, comparisons and four functions; no powers, texts, dates, arrays or anything else that could take long or
 * reach outside.
 */
sealed interface FormulaValue {

    /** The longest formula, in characters. */
    int LONGEST = 500;

    /** The deepest nesting of parentheses. */
    int DEEPEST = 20;

    record Value(BigDecimal number) implements FormulaValue {}

    /** @param message what is wrong, as reported by the parser or by this class */
    record Fault(String message) implements FormulaValue {}

    static FormulaValue of(String formula, Map<String, Term> values) {
        if (formula.length() > LONGEST || Sandbox.depth(formula) > DEEPEST) {
            return new Fault("> " + LONGEST);
        }
        if (!Sandbox.ALLOWED.matcher(formula).matches()) {
            return new Fault(formula);
        }
        try {
            Expression expression = new Expression(formula, Sandbox.CONFIGURATION);
            values.forEach((name, term) -> expression.with(name, term.amount()));
            BigDecimal number = expression.evaluate().getNumberValue();
            return number == null || Sandbox.isOutOfBounds(number)
                    ? new Fault(formula)
                    : new Value(Arithmetic.normal(number.round(Arithmetic.WORKING)));
        } catch (BaseException
                | RuntimeException e) { // the parser has exceptions of its own for what it did not expect
            String message = e.getMessage();
            return new Fault(message == null ? formula : message);
        }
    }

    /** Whether the formula is within the restrictions and can be parsed. */
    static boolean isWellFormed(String formula) {
        if (formula.length() > LONGEST
                || Sandbox.depth(formula) > DEEPEST
                || !Sandbox.ALLOWED.matcher(formula).matches()) {
            return false;
        }
        try {
            new Expression(formula, Sandbox.CONFIGURATION).validate();
            return true;
        } catch (BaseException
                | RuntimeException e) { // the parser has exceptions of its own for what it did not expect
            return false;
        }
    }

    /** The allowed elements of a formula. */
    final class Sandbox {
        private Sandbox() {}

        /** Names, plain numbers and operators; no quotes, no exponents such as {@code 1e999}. */
        static final Pattern ALLOWED = Pattern.compile(
                "(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]{1,20}(?:\\.[0-9]{1,20})?(?![A-Za-z0-9_])|[-+*/(),<>=\\s])*+");

        static final ExpressionConfiguration CONFIGURATION = configuration();

        @SuppressWarnings("unchecked") // generic varargs of the library
        private static ExpressionConfiguration configuration() {
            return ExpressionConfiguration.builder()
                    .arraysAllowed(false)
                    .structuresAllowed(false)
                    .binaryAllowed(false)
                    .implicitMultiplicationAllowed(false)
                    .singleQuoteStringLiteralsAllowed(false)
                    .locale(Locale.ROOT)
                    .mathContext(Arithmetic.WORKING)
                    .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                            Map.entry("ABS", new AbsFunction()),
                            Map.entry("IF", new IfFunction()),
                            Map.entry("MAX", new MaxFunction()),
                            Map.entry("MIN", new MinFunction())))
                    .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                            Map.entry("+", new InfixPlusOperator()),
                            Map.entry("-", new InfixMinusOperator()),
                            Map.entry("*", new InfixMultiplicationOperator()),
                            Map.entry("/", new InfixDivisionOperator()),
                            Map.entry("-", new PrefixMinusOperator()),
                            Map.entry(">", new InfixGreaterOperator()),
                            Map.entry(">=", new InfixGreaterEqualsOperator()),
                            Map.entry("<", new InfixLessOperator()),
                            Map.entry("<=", new InfixLessEqualsOperator())))
                    .build();
        }

        static int depth(String formula) {
            int depth = 0;
            int deepest = 0;
            for (int i = 0; i < formula.length(); i++) {
                depth += formula.charAt(i) == '(' ? 1 : formula.charAt(i) == ')' ? -1 : 0;
                deepest = Math.max(deepest, depth);
            }
            return deepest;
        }

        static boolean isOutOfBounds(BigDecimal number) {
            return Math.abs((long) number.precision() - number.scale()) > 40;
        }
    }
}
