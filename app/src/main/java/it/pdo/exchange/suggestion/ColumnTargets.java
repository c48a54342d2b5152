package it.pdo.exchange.suggestion;

import static it.pdo.exchange.message.ExchangeMessages.message;
import static it.pdo.shared.LocalizedMessage.verbatim;

import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.TableColumns;
import it.pdo.shared.LocalizedMessage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** All possible meanings of a column for a format, in the order of the sheet. Pure. */
public final class ColumnTargets {

    public static final String INDICATOR = "indicator";
    static final String CRONOPROGRAM = "cronoprogram";
    static final String PEOPLE = "people";
    static final String RESOURCES = "resources";

    private final PlanFormat format;
    private final int fromYear;
    private final int toYear;
    private final List<ColumnTarget> targets = new ArrayList<>();

    private ColumnTargets(PlanFormat format, int fromYear, int toYear) {
        this.format = format;
        this.fromYear = fromYear;
        this.toYear = toYear;
    }

    /**
     * The targets of a plan.
     *
     * @param fromYear the plan's first year: the year of the months
     * @param toYear its last year
     */
    public static List<ColumnTarget> of(PlanFormat format, int fromYear, int toYear) {
        ColumnTargets targets = new ColumnTargets(format, fromYear, toYear);
        format.levels().forEach(targets::level);
        targets.cronoprogram();
        targets.indicators();
        targets.people();
        targets.resources();
        return List.copyOf(targets.targets);
    }

    private void level(Level level) {
        LocalizedMessage group = verbatim(level.name());
        String prefix = level.code() + ".";
        add(prefix + "code", group, message("column.code"));
        add(prefix + "title", group, message("column.title"));
        if (level.unit().use() != Use.NONE) {
            int depth = Math.max(1, format.unitKinds().size());
            for (int i = 0; i < depth; i++) {
                LocalizedMessage name = format.unitKinds().isEmpty()
                        ? message("column.unit")
                        : verbatim(format.unitKinds().get(i).name());
                add(prefix + "unit." + (i + 1), group, name);
            }
        }
        if (level.weight().use() != Use.NONE) {
            add(prefix + "weight", group, message("column.weight"));
        }
        add(prefix + "suspended", group, message("column.suspended"));
        level.fields().forEach(field -> field(prefix, group, field));
    }

    private void field(String prefix, LocalizedMessage group, Field field) {
        if (field.type() instanceof FieldType.Computed) {
            return;
        }
        if (!field.perYear()) {
            add(prefix + "field." + field.code(), group, verbatim(field.name()));
            return;
        }
        for (int year = fromYear; year <= toYear; year++) {
            add(prefix + "field." + field.code() + "." + year, group, message("column.of-year", field.name(), year));
        }
    }

    private void cronoprogram() {
        CronoprogramFormat rule = format.cronoprogram();
        if (rule == null || !carried(Part.CRONOPROGRAM)) {
            return;
        }
        LocalizedMessage group = message("column.cronoprogram");
        if (rule.previousYears()) {
            add(CRONOPROGRAM + ".previous", group, message("column.previous"));
        }
        for (int month : rule.months()) {
            add(CRONOPROGRAM + ".month." + month, group, message("column.month", YearMonth.of(fromYear, month)));
        }
        for (Checkpoint checkpoint : format.checkpoints()) {
            add(
                    CRONOPROGRAM + ".checkpoint." + checkpoint.code(),
                    group,
                    message("column.checkpoint", checkpoint.name()));
        }
        for (int later = 1; later <= rule.laterYears(); later++) {
            add(CRONOPROGRAM + ".year." + (fromYear + later), group, message("column.year", fromYear + later));
        }
    }

    private void indicators() {
        IndicatorCard card = format.indicatorCard();
        if (card == null || !carried(Part.INDICATORS)) {
            return;
        }
        LocalizedMessage group = message("column.indicator");
        add(INDICATOR + ".name", group, message("column.indicator"));
        if (card.dimensions().use() != Use.NONE) {
            add(INDICATOR + ".dimension", group, message("column.dimension"));
        }
        add(INDICATOR + ".target", group, message("column.target"));
        add(INDICATOR + ".unit-of-measure", group, message("column.unit-of-measure"));
        add(INDICATOR + ".source", group, message("column.source"));
        add(INDICATOR + ".control-method", group, message("column.control-method"));
        add(INDICATOR + ".description", group, message("column.description"));
        if (card.actions()) {
            add(INDICATOR + ".actions", group, message("column.actions"));
        }
        if (card.suspension()) {
            add(INDICATOR + ".suspended", group, message("column.suspended"));
        }
        if (card.weight() != Use.NONE) {
            add(INDICATOR + ".weight", group, message("column.weight"));
        }
        card.fields().forEach(column -> field(INDICATOR + ".", group, column.field()));
    }

    private void people() {
        if (format.people() == null || !carried(Part.PEOPLE)) {
            return;
        }
        LocalizedMessage group = message("column.people");
        add(PEOPLE + ".category", group, message("column.category"));
        add(PEOPLE + ".person", group, message("column.person"));
        add(PEOPLE + ".share", group, message("column.share"));
        add(PEOPLE + ".note", group, message("column.note"));
        add(PEOPLE + ".collective", group, message("column.collective"));
        own(PEOPLE, group, TableColumns.ownOfPeople(format.people()));
    }

    private void resources() {
        if (format.resources() == null || !carried(Part.RESOURCES)) {
            return;
        }
        LocalizedMessage group = message("column.resources");
        add(RESOURCES + ".kind", group, message("column.kind"));
        add(RESOURCES + ".description", group, message("column.description"));
        add(RESOURCES + ".cost", group, message("column.cost"));
        own(RESOURCES, group, TableColumns.ownOfResources(format.resources()));
    }

    private void own(String part, LocalizedMessage group, List<SumTable.Column> columns) {
        columns.forEach(column -> add(part + ".column." + column.code(), group, verbatim(column.name())));
    }

    private boolean carried(Part part) {
        return format.levels().stream().anyMatch(level -> level.carries(part));
    }

    private void add(String key, LocalizedMessage group, LocalizedMessage name) {
        targets.add(new ColumnTarget(key, group, name));
    }
}
