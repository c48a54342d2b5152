package it.pdo.format.check;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.CardField;
import it.pdo.format.CardField.Meaning;
import it.pdo.format.Checkpoint;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.FormulaNames;
import it.pdo.format.IndicatorCard;
import it.pdo.format.PlanFormat;
import it.pdo.scoring.FieldFormula;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the columns that a format defines in its indicator card: codes, formulas, and what their meaning requires. */
final class CardFieldsCheck {
    private static final String FIELDS = "/indicator-card/fields/";

    private final PlanFormat format;
    private final List<Field> fields;
    private final Set<String> codes = new HashSet<>();
    private final Set<Object> meanings = new HashSet<>();
    private final List<FormatCheck.Problem> problems = new ArrayList<>();

    private CardFieldsCheck(PlanFormat format, IndicatorCard card) {
        this.format = format;
        this.fields = card.fields().stream().map(CardField::field).toList();
    }

    static List<FormatCheck.Problem> problems(PlanFormat format) {
        IndicatorCard card = format.indicatorCard();
        if (card == null) {
            return List.of();
        }
        CardFieldsCheck check = new CardFieldsCheck(format, card);
        for (int i = 0; i < card.fields().size(); i++) {
            check.column(FIELDS + i, card.fields().get(i));
        }
        return check.problems;
    }

    private void column(String at, CardField column) {
        Field field = column.field();
        if (!field.code().isEmpty() && !codes.add(field.code())) {
            add(at + "/code", "format.duplicate", text("duplicate", noun("column"), field.code()));
        }
        switch (field.type()) {
            case FieldType.ItemReference _, FieldType.Dup _ ->
                add(at + "/type", "format.card-field-type", text("card-field.type"));
            case Choice choice -> options(at, choice);
            case FieldType.Computed(String formula) -> formula(at, field, formula);
            case FieldType.Plain _ -> {}
        }
        meaning(at, column);
    }

    private void options(String at, Choice choice) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < choice.options().size(); i++) {
            String code = choice.options().get(i).code();
            if (!code.isEmpty() && !seen.add(code)) {
                add("%s/options/%d/code".formatted(at, i), "format.duplicate", text("duplicate", noun("option"), code));
            }
        }
    }

    private void formula(String at, Field field, String formula) {
        if (field.perYear()) {
            add(at + "/per-year", "format.per-year", text("per-year"));
        }
        if (!formula.isEmpty() && !FieldFormula.isWellFormed(formula)) {
            add(at + "/formula", "format.formula", text("formula", formula));
        }
        List<String> numbers = fields.stream()
                .filter(other -> other.type() instanceof FieldType.Plain(PlainType type) && type.isNumber())
                .filter(other -> !other.perYear())
                .map(Field::code)
                .toList();
        for (String name : FormulaNames.in(formula)) {
            FormatCheck.dangling(at + "/formula", name, numbers, "number-column")
                    .ifPresent(problems::add);
        }
    }

    private void meaning(String at, CardField column) {
        Meaning meaning = column.meaning();
        String checkpoint = column.checkpoint();
        if (meaning == Meaning.EXPECTED && checkpoint != null) {
            List<String> known =
                    format.checkpoints().stream().map(Checkpoint::code).toList();
            FormatCheck.dangling(at + "/checkpoint", checkpoint, known, "checkpoint")
                    .ifPresent(problems::add);
        } else if ((meaning == Meaning.EXPECTED) != (checkpoint != null)) {
            add(
                    checkpoint == null ? at + "/meaning" : at + "/checkpoint",
                    "format.card-field-checkpoint",
                    text(checkpoint == null ? "card-field.checkpoint-missing" : "card-field.checkpoint-unwanted"));
        }
        Object unique = meaning == Meaning.EXPECTED ? List.of(meaning, String.valueOf(checkpoint)) : meaning;
        if (meaning != Meaning.NONE && !meanings.add(unique)) {
            add(at + "/meaning", "format.duplicate", text("card-field.twice", FieldsDecoder.spelling(meaning)));
        }
        String required = requiredType(column.field(), meaning);
        if (!required.isEmpty()) {
            add(
                    at + "/meaning",
                    "format.card-field-meaning",
                    text("card-field.meaning", FieldsDecoder.spelling(meaning), text(required)));
        }
    }

    /** Key of the type that a meaning requires; empty where the column has it. */
    private static String requiredType(Field field, Meaning meaning) {
        return switch (meaning) {
            case NONE -> "";
            case BASELINE, MINIMUM, MAXIMUM -> isPlain(field) && !field.perYear() ? "" : "card-field.plain";
            case OWNER -> isOwner(field) && !field.perYear() ? "" : "card-field.owner";
            case TARGET_OF_YEAR -> isText(field) && field.perYear() ? "" : "card-field.text-per-year";
            case EXPECTED -> isText(field) && !field.perYear() ? "" : "card-field.text";
            case FREQUENCY -> offers(field, CardField.FREQUENCIES) ? "" : "card-field.frequency";
            case YEAR_VALUE -> offers(field, CardField.YEAR_VALUES) ? "" : "card-field.year-value";
        };
    }

    private static boolean isPlain(Field field) {
        return field.type() instanceof FieldType.Plain(PlainType type) && (type.isNumber() || type == PlainType.TEXT);
    }

    private static boolean isText(Field field) {
        return field.type() instanceof FieldType.Plain(PlainType type) && type == PlainType.TEXT;
    }

    private static boolean isOwner(Field field) {
        return field.type() instanceof FieldType.Plain(PlainType type)
                && (type == PlainType.TEXT || type == PlainType.PERSON || type == PlainType.UNIT);
    }

    private static boolean offers(Field field, Set<String> allowed) {
        return !field.perYear()
                && field.type() instanceof Choice(boolean multiple, List<FieldType.Option> options)
                && !multiple
                && options.stream().allMatch(option -> allowed.contains(option.code()));
    }

    private void add(String pointer, String code, LocalizedMessage words) {
        problems.add(new FormatCheck.Problem(pointer, code, words));
    }
}
