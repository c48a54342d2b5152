package it.pdo.format;

import it.pdo.format.Field.VisibleWhen;
import org.jspecify.annotations.Nullable;

/** A mutable copy of a field; see {@link Field#with}. */
public final class FieldBuilder {

    private String code;
    private final String name;
    private FieldType type;
    private boolean required;
    private final @Nullable String help;
    private @Nullable VisibleWhen visibleWhen;
    private boolean perYear;
    private @Nullable String was;

    FieldBuilder(Field from) {
        this.code = from.code();
        this.name = from.name();
        this.type = from.type();
        this.required = from.required();
        this.help = from.help();
        this.visibleWhen = from.visibleWhen();
        this.perYear = from.perYear();
        this.was = from.was();
    }

    Field build() {
        return new Field(code, name, type, required, help, visibleWhen, perYear, was);
    }

    public FieldBuilder code(String value) {
        code = value;
        return this;
    }

    public FieldBuilder type(FieldType value) {
        type = value;
        return this;
    }

    public FieldBuilder required(boolean value) {
        required = value;
        return this;
    }

    public FieldBuilder visibleWhen(@Nullable VisibleWhen value) {
        visibleWhen = value;
        return this;
    }

    public FieldBuilder perYear(boolean value) {
        perYear = value;
        return this;
    }

    public FieldBuilder was(@Nullable String value) {
        was = value;
        return this;
    }
}
