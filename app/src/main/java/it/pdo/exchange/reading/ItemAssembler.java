package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.check.FindingPlace;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.CodePattern;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.content.ItemLimits;
import it.pdo.shared.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an item from a record: code, title, unit, fields. */
final class ItemAssembler {

    /** What a printed form shows where there is no figure. */
    private static final Pattern DASHES = Pattern.compile("[-–—€\\s]+");

    static boolean isDash(String text) {
        return DASHES.matcher(text).matches();
    }

    private final PlanFormat format;
    private final MappingRun run;

    ItemAssembler(PlanFormat format, MappingRun run) {
        this.format = format;
        this.run = run;
    }

    DraftItem make(
            ItemShape shape, SourceRecord record, @Nullable DraftItem above, List<DraftItem> siblings, String pointer) {
        Level level = format.level(shape.level()).orElseThrow();
        String parent = above == null ? "" : above.code;
        int position = 1
                + (int) siblings.stream()
                        .filter(s -> s.level.equals(shape.level()))
                        .count();
        String code = shape.code().fill(record, run.around(position, parent));
        run.take(pointer, record);
        checkCode(level, code, run.place(shape.code(), record));
        checkAbove(level, above, record);
        DraftItem item = new DraftItem(
                shape.level(),
                run.bounded(code, run.place(shape.code(), record), message("what.code"), ItemLimits.CODE),
                run.required(shape.title(), record, message("what.title"), ItemLimits.TITLE),
                unitPath(run, shape.standing().unit(), record),
                run.weight(shape.standing().weight(), record),
                record,
                pointer,
                above == null ? code : above.label + " / " + code);
        fields(shape, record).forEach(item.fields::put);
        places(shape, record, pointer);
        return item;
    }

    private void places(ItemShape shape, SourceRecord record, String pointer) {
        run.placed(pointer, FindingPlace.CODE, shape.code(), record);
        run.placed(pointer, FindingPlace.TITLE, shape.title(), record);
        run.placed(pointer, FindingPlace.WEIGHT, shape.standing().weight(), record);
        shape.standing().unit().forEach(step -> run.placed(pointer, FindingPlace.UNIT, step, record));
        shape.values()
                .fields()
                .forEach((field, template) -> run.placed(pointer, FindingPlace.field(field), template, record));
    }

    /** What the record says of the fields of the level: a value, or a map from year to value. */
    Map<String, Object> fields(ItemShape shape, SourceRecord record) {
        Level level = format.level(shape.level()).orElseThrow();
        return new FieldValueMapper(run, code -> level.field(code).orElseThrow()).values(shape.values(), record);
    }

    private void checkCode(Level level, String code, Place place) {
        CodePattern pattern = level.codePattern();
        if (code.isBlank()) {
            run.error(place, "import.missing", message("import.missing.code", level.name()));
        } else if (pattern != null && !pattern.matches(code)) {
            run.error(
                    place,
                    "import.code",
                    message("import.code", MappingRun.shorten(code), level.name(), pattern.text()));
        }
    }

    private void checkAbove(Level level, @Nullable DraftItem above, SourceRecord record) {
        String parent = above == null ? Level.PLAN : above.level;
        if (!level.parents().contains(parent)) {
            run.error(
                    record,
                    "import.under",
                    message("import.under", level.code(), parent, String.join(", ", level.parents())));
        }
    }

    /** Names from the outermost unit; blank ones and repetitions are passed over. */
    static List<String> unitPath(MappingRun run, List<Template> unit, SourceRecord record) {
        List<String> path = new ArrayList<>();
        for (Template step : unit) {
            String name = run.text(step, record, message("what.unit-name"), ItemLimits.UNIT);
            if (name != null && (path.isEmpty() || !path.getLast().equalsIgnoreCase(name))) {
                path.add(name);
            }
        }
        return path;
    }

    /** Codes of the fields an item of the level must have and this one has not. */
    static List<String> missing(Level level, Map<String, Object> fields) {
        return level.fields().stream()
                .filter(Field::required)
                .filter(f -> f.visibleWhen() == null && !fields.containsKey(f.code()))
                .map(Field::name)
                .toList();
    }
}
