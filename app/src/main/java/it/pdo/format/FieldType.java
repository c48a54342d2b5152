package it.pdo.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of a field is. */
public sealed interface FieldType {

    /** A value that needs no further word. */
    record Plain(PlainType type) implements FieldType {}

    /** One of the options, or several when {@code multiple}; the value is the option's code. */
    record Choice(boolean multiple, List<Option> options) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Another item of the plan, of the given level. */
    record ItemReference(String level) implements FieldType {}

    /** A step of the chain of the DUP (D.Lgs. 118/2011, annex 4/1). */
    record Dup(DupStep step) implements FieldType {}

    /** Worked out from the other fields of the item; never typed. */
    record Computed(String formula) implements FieldType {

        /** Codes of the fields the formula speaks of, in braces: {@code {costo-lavori} + {costo-arredi}}. */
        public List<String> names() {
            return FormulaNames.in(formula);
        }
    }

    /** Values without parameters. */
    enum PlainType {
        TEXT,
        LONG_TEXT,
        NUMBER,
        PERCENT,
        MONEY,
        DATE,
        UNIT,
        PERSON;

        /** Whether values are numbers, which can be added up. */
        public boolean isNumber() {
            return this == NUMBER || this == PERCENT || this == MONEY;
        }
    }

    /** From the ministry's mission down to the municipality's project. */
    enum DupStep {
        MISSION,
        PROGRAMME,
        STRATEGIC_OBJECTIVE,
        OPERATIVE_OBJECTIVE,
        PROJECT
    }

    /**
     * A choice, or a dimension: a code and what people read.
     *
     * @param was code of this option in the version before, or none when it kept its code or is new
     */
    record Option(String code, String name, @Nullable String was) {
        public Option(String code, String name) {
            this(code, name, null);
        }
    }
}
