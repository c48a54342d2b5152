package it.pdo.ui.month;

import it.pdo.identity.SignedIn;
import it.pdo.planning.ItemState;
import it.pdo.progress.Approval;
import it.pdo.progress.CheckpointFigures;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.RowUnit;
import it.pdo.progress.month.EntryDue;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.progress.month.PhaseRow;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A month sheet as the grid in the browser takes it: every figure already written the way people read it. */
final class MonthSheetJson {
    /** Length of what precedes the id in the key of a row. */
    static final int KEY_PREFIX = 1;

    private static final String PHASE = "p";
    private static final String INDICATOR = "i";
    private static final String ACTION = "a";
    private static final int READINGS_SHOWN = 3;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Texts texts;
    private final Map<String, String> dimensions;

    /** @param dimensions names of the indicators' dimensions by code; a code without one is shown as it is */
    MonthSheetJson(Texts texts, Map<String, String> dimensions) {
        this.texts = texts;
        this.dimensions = Map.copyOf(dimensions);
    }

    static boolean isAction(String key) {
        return key.startsWith(ACTION);
    }

    static boolean isPhase(String key) {
        return key.startsWith(PHASE);
    }

    ObjectNode of(MonthSheet sheet, SignedIn who) {
        YearMonth month = sheet.month();
        ObjectNode json = JSON.objectNode()
                .put(
                        "key",
                        String.join(
                                "/",
                                who.tenant().value(),
                                who.account().toString(),
                                sheet.plan().toString(),
                                month.toString()))
                .put("month", month.getMonthValue())
                .put("monthName", MonthFormatter.monthAndYear(month, texts.locale()))
                .put("monthShort", MonthFormatter.name(month.getMonth(), texts.locale()))
                .put("checkpointName", checkpointName(sheet))
                .put("open", sheet.period().open())
                .put("resultsHref", "results");
        ObjectNode words = json.putObject("texts");
        texts.under("grid.").forEach(words::put);
        ArrayNode objectives = json.putArray("objectives");
        sheet.objectives().forEach(objective -> objectives.add(objective(objective, month)));
        return json;
    }

    private ObjectNode objective(ObjectiveSheet objective, YearMonth month) {
        ObjectNode json = JSON.objectNode()
                .put("id", objective.id().toString())
                .put("code", objective.code())
                .put("title", objective.title())
                .put("unit", objective.unit().name())
                .put("href", "plan/" + objective.id());
        unit(json, objective.unit());
        ArrayNode path = json.putArray("path");
        objective.path().forEach(path::add);
        ArrayNode rows = json.putArray("rows");
        rows(objective, month).forEach(rows::add);
        return json;
    }

    /** The rows of an objective: phases, then indicators. */
    List<ObjectNode> rows(ObjectiveSheet objective, YearMonth month) {
        return Stream.concat(
                        objective.phases().stream().map(phase -> phase(phase, objective.unit(), month)),
                        objective.indicators().stream().map(indicator -> indicator(indicator, objective.unit(), month)))
                .toList();
    }

    /** Whom the filter of units counts it to. */
    private static void unit(ObjectNode json, RowUnit unit) {
        json.put("unitId", unit.id() == null ? "" : unit.id().toString()).put("unitName", unit.name());
    }

    private ObjectNode phase(PhaseRow row, RowUnit objectiveUnit, YearMonth month) {
        MonthCell cell = row.month(month.getMonthValue());
        String value = figure(cell.reached());
        ObjectNode json = JSON.objectNode()
                .put("kind", "phase")
                .put("key", PHASE + row.id())
                .put("code", row.code())
                .put("title", row.phase().title())
                .put("unit", row.unit().equals(objectiveUnit) ? "" : row.unit().name())
                .put("note", note(row.state()))
                .put("planned", figure(cell.planned()))
                .put("proposed", cell.proposed())
                .put("plannedSum", figure(row.atMonth().target()))
                .put("reachedSum", figure(row.atMonth().reached()))
                .put("gap", figure(row.atMonth().gap()))
                .put("gapSign", sign(row.atMonth().gap()))
                .put("derived", "")
                .put("must", row.missing() && cell.writable())
                .put("due", cell.writable() && row.due().isDue())
                .put("answered", row.due() == EntryDue.WRITTEN);
        unit(json, row.unit().or(objectiveUnit));
        json.set("planned12", monthlyValues(row.months(), MonthCell::planned));
        json.set("reached12", monthlyValues(row.months(), MonthCell::reached));
        json.set("checkpoint", checkpoint(shown(row.checkpoints(), month)));
        json.set("cell", cell(value, cell.version(), cell.writable()));
        return json;
    }

    private ObjectNode indicator(IndicatorLine row, RowUnit objectiveUnit, YearMonth month) {
        ReadingCell cell = row.month(month.getMonthValue());
        String words = row.target().words().in(texts.locale());
        ObjectNode json = JSON.objectNode()
                .put("kind", "indicator")
                .put("key", INDICATOR + row.id())
                .put("name", row.name())
                .put("of", row.place().itemTitle())
                .put("unit", row.unit().equals(objectiveUnit) ? "" : row.unit().name())
                .put(
                        "dimension",
                        dimensions.getOrDefault(
                                row.definition().dimension(), row.definition().dimension()))
                .put("note", note(row.state()))
                .put("target", row.targetText())
                .put("words", words.equals(row.targetText()) ? "" : words)
                .put("gap", row.gap().in(texts.locale()))
                .put("derived", row.definition().derivation().takesReadings() ? "" : texts.get("derived"))
                .put("must", row.missing() && cell.writable())
                .put("answered", row.due() == EntryDue.WRITTEN)
                .put("due", cell.writable() && row.due().isDue());
        json.put("doubt", cell.doubt().map(why -> why.in(texts.locale())).orElse(""));
        unit(json, row.unit().or(objectiveUnit));
        json.set("actions", actions(row));
        json.set("decision", decision(cell));
        ArrayNode readings = json.putArray("readings");
        List<ReadingCell> written = row.readings().stream()
                .filter(reading -> reading.month() < month.getMonthValue() && reading.written())
                .toList();
        written.subList(Math.max(0, written.size() - READINGS_SHOWN), written.size())
                .forEach(reading -> readings.addObject()
                        .put("month", MonthFormatter.brief(Month.of(reading.month()), texts.locale()))
                        .put("text", reading.text()));
        json.set("cell", cell(cell.text(), cell.version(), cell.writable()).put("note", cell.note()));
        return json;
    }

    private ArrayNode actions(IndicatorLine row) {
        ArrayNode actions = JSON.arrayNode();
        row.actions().forEach(action -> {
            YearMonth since = action.since();
            actions.addObject()
                    .put("key", ACTION + row.id() + "." + action.action())
                    .put("text", action.text())
                    .put(
                            "said",
                            since == null
                                    ? ""
                                    : texts.get(
                                            action.done() ? "action.done" : "action.undone",
                                            MonthFormatter.name(since.getMonth(), texts.locale()),
                                            action.by()))
                    .set(
                            "cell",
                            cell(
                                    action.done() ? MonthEdit.Action.DONE : MonthEdit.Action.NOT_DONE,
                                    action.version(),
                                    action.writable()));
        });
        return actions;
    }

    /** Nothing to say where nobody asks for approval. */
    private ObjectNode decision(ReadingCell cell) {
        ReadingCell.ApprovalStatus decision = cell.decision();
        boolean decided = !decision.by().isEmpty();
        String words =
                switch (decision.state()) {
                    case APPROVED -> decided ? texts.get("approval.APPROVED", decision.by()) : "";
                    case WAITING -> texts.get("approval.WAITING");
                    case SENT_BACK -> texts.get("approval.SENT_BACK", decision.by(), decision.note());
                };
        boolean mine = decision.mine() && cell.written();
        return JSON.objectNode()
                .put("state", words.isEmpty() ? "" : decision.state().name())
                .put("words", cell.written() ? words : "")
                .put("confirm", mine && decision.state() != Approval.APPROVED)
                .put("back", mine && decision.state() == Approval.WAITING && cell.writable())
                .put("undo", mine && decision.state() == Approval.APPROVED && decided && cell.writable());
    }

    private String note(ItemState state) {
        return switch (state) {
            case ACTIVE -> "";
            case SUSPENDED, CANCELLED -> texts.get("note." + state.name());
        };
    }

    private static ObjectNode cell(String value, long version, boolean writable) {
        return JSON.objectNode()
                .put("value", value)
                .put("version", Long.toString(version))
                .put("writable", writable);
    }

    private static ArrayNode monthlyValues(List<MonthCell> months, Function<MonthCell, @Nullable BigDecimal> of) {
        ArrayNode values = JSON.arrayNode();
        months.forEach(month -> {
            BigDecimal value = of.apply(month);
            values.add(value == null ? 0 : value.doubleValue());
        });
        return values;
    }

    private String checkpointName(MonthSheet sheet) {
        List<CheckpointFigures> points = new ArrayList<>();
        sheet.objectives()
                .forEach(objective -> objective.phases().forEach(phase -> points.addAll(phase.checkpoints())));
        return shown(points, sheet.month())
                .map(point -> MonthFormatter.lastDay(point.at(), texts.locale()))
                .orElse("");
    }

    /** The checkpoint people work towards: the first at or after the month, else the last there was. */
    private static Optional<CheckpointFigures> shown(List<CheckpointFigures> points, YearMonth month) {
        return points.stream()
                .filter(point -> !point.at().isBefore(month))
                .findFirst()
                .or(() -> points.isEmpty() ? Optional.empty() : Optional.of(points.getLast()));
    }

    private ObjectNode checkpoint(Optional<CheckpointFigures> point) {
        @Nullable BigDecimal target = point.map(CheckpointFigures::target).orElse(null);
        @Nullable BigDecimal reached = point.map(CheckpointFigures::reached).orElse(null);
        @Nullable BigDecimal gap = point.map(CheckpointFigures::gap).orElse(null);
        return JSON.objectNode()
                .put("target", figure(target))
                .put("reached", figure(reached))
                .put("gap", figure(gap))
                .put("gapSign", sign(gap));
    }

    private String figure(@Nullable BigDecimal value) {
        return value == null ? "" : FigureFormatter.decimal(value, texts.locale());
    }

    private static int sign(@Nullable BigDecimal value) {
        return value == null ? 0 : value.signum();
    }
}
