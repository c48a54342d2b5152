package it.pdo.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a field's value. */
public sealed interface FieldType {

    /** A type without parameters. */
    record Plain(PlainType type) implements FieldType {}

    /** One of the options, or several when {@code multiple}; the value is the option's code. */
    record Choice(boolean multiple, List<Option> options) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Another item of the plan, of the given level. */
    record ItemReference(String level) implements FieldType {}

    /** An element of the planning hierarchy of the DUP (D.Lgs. 118/2011, annex 4/1). */
    record Dup(DupStep step) implements FieldType {}

    /** Computed from other fields of the item; never typed. */
    record Computed(String formula) implements FieldType {

        /** The codes of the fields in the formula, written in braces: {@code {costo-lavori} + {costo-arredi}}. */
        public List<String> names() {
            return FormulaNames.in(formula);
        }
    }

    /** Types without parameters. */
    enum PlainType {
        TEXT,
        LONG_TEXT,
        NUMBER,
        PERCENT,
        MONEY,
        DATE,
        UNIT,
        PERSON;

        /** Whether values are numbers, which can be summed. */
        public boolean isNumber() {
            return this == NUMBER || this == PERCENT || this == MONEY;
        }
    }

    /** The steps from the ministry's mission to the municipality's project. */
    enum DupStep {
        MISSION,
        PROGRAMME,
        STRATEGIC_OBJECTIVE,
        OPERATIVE_OBJECTIVE,
        PROJECT
    }

    /**
     * An option of a choice, or a dimension: a code with its label.
     *
     * @param was code of this option in the previous version; null when unchanged or new
     */
    record Option(String code, String name, @Nullable String was) {
        public Option(String code, String name) {
            this(code, name, null);
        }
    }
}
