package it.pdo.exchange.suggestion;

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
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything a column may hold in a plan of a format, in the order of the sheet. Pure. */
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
        String group = level.name();
        String prefix = level.code() + ".";
        add(prefix + "code", group, "Codice");
        add(prefix + "title", group, "Titolo");
        if (level.unit().use() != Use.NONE) {
            int depth = Math.max(1, format.unitKinds().size());
            for (int i = 0; i < depth; i++) {
                String name = format.unitKinds().isEmpty()
                        ? "Unità organizzativa"
                        : format.unitKinds().get(i).name();
                add(prefix + "unit." + (i + 1), group, name);
            }
        }
        if (level.weight().use() != Use.NONE) {
            add(prefix + "weight", group, "Peso");
        }
        add(prefix + "suspended", group, "Sospeso");
        level.fields().forEach(field -> field(prefix, group, field));
    }

    private void field(String prefix, String group, Field field) {
        if (field.type() instanceof FieldType.Computed) {
            return;
        }
        if (!field.perYear()) {
            add(prefix + "field." + field.code(), group, field.name());
            return;
        }
        for (int year = fromYear; year <= toYear; year++) {
            add(prefix + "field." + field.code() + "." + year, group, field.name() + " " + year);
        }
    }

    private void cronoprogram() {
        CronoprogramFormat rule = format.cronoprogram();
        if (rule == null || !carried(Part.CRONOPROGRAM)) {
            return;
        }
        String group = "Cronoprogramma";
        if (rule.previousYears()) {
            add(CRONOPROGRAM + ".previous", group, "Anni precedenti");
        }
        for (int month : rule.months()) {
            add(CRONOPROGRAM + ".month." + month, group, monthName(month) + " " + fromYear);
        }
        for (Checkpoint checkpoint : format.checkpoints()) {
            add(CRONOPROGRAM + ".checkpoint." + checkpoint.code(), group, "Target " + checkpoint.name());
        }
        for (int later = 1; later <= rule.laterYears(); later++) {
            add(CRONOPROGRAM + ".year." + (fromYear + later), group, "Anno " + (fromYear + later));
        }
    }

    public static String monthName(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ITALIAN);
        return name.substring(0, 1).toUpperCase(Locale.ITALIAN) + name.substring(1);
    }

    private void indicators() {
        IndicatorCard card = format.indicatorCard();
        if (card == null || !carried(Part.INDICATORS)) {
            return;
        }
        String group = "Indicatore";
        add(INDICATOR + ".name", group, "Indicatore");
        if (card.dimension() != Use.NONE) {
            add(INDICATOR + ".dimension", group, "Dimensione");
        }
        add(INDICATOR + ".target", group, "Valore atteso");
        add(INDICATOR + ".unit-of-measure", group, "Unità di misura");
        add(INDICATOR + ".source", group, "Fonte");
        add(INDICATOR + ".control-method", group, "Metodo di controllo");
        add(INDICATOR + ".description", group, "Descrizione");
        if (card.actions()) {
            add(INDICATOR + ".actions", group, "Azioni");
        }
        if (card.suspension()) {
            add(INDICATOR + ".suspended", group, "Sospeso");
        }
        if (card.weight() != Use.NONE) {
            add(INDICATOR + ".weight", group, "Peso");
        }
    }

    private void people() {
        if (format.people() == null || !carried(Part.PEOPLE)) {
            return;
        }
        String group = "Persone";
        add(PEOPLE + ".category", group, "Categoria");
        add(PEOPLE + ".person", group, "Persona");
        add(PEOPLE + ".share", group, "Quota di partecipazione");
        add(PEOPLE + ".note", group, "Nota");
        add(PEOPLE + ".collective", group, "Riga collettiva");
        own(PEOPLE, group, TableColumns.ownOfPeople(format.people()));
    }

    private void resources() {
        if (format.resources() == null || !carried(Part.RESOURCES)) {
            return;
        }
        String group = "Risorse";
        add(RESOURCES + ".kind", group, "Tipologia");
        add(RESOURCES + ".description", group, "Descrizione");
        add(RESOURCES + ".cost", group, "Costo");
        own(RESOURCES, group, TableColumns.ownOfResources(format.resources()));
    }

    private void own(String part, String group, List<SumTable.Column> columns) {
        columns.forEach(column -> add(part + ".column." + column.code(), group, column.name()));
    }

    private boolean carried(Part part) {
        return format.levels().stream().anyMatch(level -> level.carries(part));
    }

    private void add(String key, String group, String name) {
        targets.add(new ColumnTarget(key, group, name));
    }
}
