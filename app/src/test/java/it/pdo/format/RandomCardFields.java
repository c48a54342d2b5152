package it.pdo.format;

import it.pdo.format.FieldType.Computed;
import it.pdo.format.FieldType.Dup;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random columns of an indicator card. */
final class RandomCardFields {
    private RandomCardFields() {}

    /** @param fields of any kind; those that a card cannot have are left out */
    static List<CardField> of(List<Field> fields, List<Checkpoint> checkpoints, RandomValues values, Random random) {
        List<CardField> columns = new ArrayList<>();
        fields.stream()
                .filter(field -> !(field.type() instanceof Dup) && !(field.type() instanceof Computed))
                .forEach(field -> columns.add(CardField.of(new Field(
                        field.code(),
                        field.name(),
                        field.type(),
                        field.required(),
                        field.help(),
                        null,
                        field.perYear(),
                        field.was()))));
        if (random.nextBoolean()) {
            Field number = Field.of(values.code("base"), values.words(), new Plain(PlainType.NUMBER));
            columns.add(new CardField(number, CardField.Meaning.BASELINE, null));
            columns.add(CardField.of(
                    Field.of(values.code("formula"), values.words(), new Computed("{" + number.code() + "} * 2 + 1"))));
        }
        checkpoints.stream()
                .filter(_ -> random.nextBoolean())
                .forEach(checkpoint -> columns.add(new CardField(
                        Field.of(values.code("atteso"), values.words(), new Plain(PlainType.TEXT)),
                        CardField.Meaning.EXPECTED,
                        checkpoint.code())));
        return columns;
    }
}
