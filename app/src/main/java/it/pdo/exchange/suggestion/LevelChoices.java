package it.pdo.exchange.suggestion;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.Template;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The levels that chosen columns speak of: a row of a table is of one item of each. */
final class LevelChoices {

    private final ChosenColumns columns;
    private final PlanFormat format;
    private final PlanHeader plan;
    private final BiConsumer<String, LocalizedMessage> refuse;

    /** @param refuse told the code and the words of what is wrong */
    LevelChoices(
            ChosenColumns columns, PlanFormat format, PlanHeader plan, BiConsumer<String, LocalizedMessage> refuse) {
        this.columns = columns;
        this.format = format;
        this.plan = plan;
        this.refuse = refuse;
    }

    /** How items of each chosen level are made, outer levels first. */
    List<ItemShape> groups() {
        List<ItemShape> groups = new ArrayList<>();
        for (Level level : format.levels()) {
            String prefix = level.code() + ".";
            if (!columns.any(prefix)) {
                continue;
            }
            Optional<Template> code = columns.template(prefix + "code");
            Optional<Template> title = columns.template(prefix + "title");
            if (code.isEmpty() && title.isEmpty()) {
                refuse.accept("mapping.no-code", message("mapping.no-code", level.name()));
                continue;
            }
            if (!groups.isEmpty() && !level.parents().contains(groups.getLast().level())) {
                refuse.accept(
                        "mapping.levels",
                        message("mapping.levels", level.name(), groups.getLast().level()));
            }
            groups.add(shape(level, prefix, code, title));
        }
        if (groups.isEmpty()) {
            refuse.accept("mapping.no-level", message("mapping.no-level.choose"));
        }
        boolean roots = groups.isEmpty()
                || format.level(groups.getFirst().level())
                        .orElseThrow()
                        .parents()
                        .contains(Level.PLAN);
        if (!roots) {
            refuse.accept(
                    "mapping.levels",
                    message("mapping.levels.top", groups.getFirst().level()));
        }
        return groups;
    }

    private ItemShape shape(Level level, String prefix, Optional<Template> code, Optional<Template> title) {
        List<Template> unit = new ArrayList<>();
        for (int depth = 1; depth <= Math.max(1, format.unitKinds().size()); depth++) {
            columns.template(prefix + "unit." + depth).ifPresent(unit::add);
        }
        Template key = code.or(() -> title).orElseThrow();
        return new ItemShape(
                level.code(),
                key,
                code.orElseGet(() -> Template.of("{@position}", true)),
                title.orElse(key),
                new ItemShape.Standing(unit, columns.orNull(prefix + "weight"), columns.orNull(prefix + "suspended")),
                values(columns, level.fields(), plan, prefix),
                null,
                null);
    }

    /** The chosen columns of fields, as templates. */
    static ItemShape.FieldValues values(ChosenColumns columns, List<Field> fields, PlanHeader plan, String prefix) {
        Map<String, Template> single = new LinkedHashMap<>();
        fields.forEach(field ->
                columns.template(prefix + "field." + field.code()).ifPresent(t -> single.put(field.code(), t)));
        return new ItemShape.FieldValues(single, yearly(columns, fields, plan, prefix));
    }

    private static Map<String, Map<Integer, Template>> yearly(
            ChosenColumns columns, List<Field> fields, PlanHeader plan, String prefix) {
        Map<String, Map<Integer, Template>> yearly = new LinkedHashMap<>();
        for (Field field : fields) {
            Map<Integer, Template> years = new TreeMap<>();
            for (int year = plan.fromYear(); year <= plan.toYear(); year++) {
                Optional<Template> template = columns.template(prefix + "field." + field.code() + "." + year);
                if (template.isPresent()) {
                    years.put(year, template.get());
                }
            }
            if (!years.isEmpty()) {
                yearly.put(field.code(), years);
            }
        }
        return yearly;
    }
}
