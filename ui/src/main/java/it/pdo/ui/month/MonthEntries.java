package it.pdo.ui.month;

import it.pdo.identity.SignedIn;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.progress.Approval;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.SavedEdits;
import it.pdo.shared.Issue;
import it.pdo.ui.text.MonthFormatter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts between the messages of the grid and the month service. */
final class MonthEntries {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_EDITS = 2000;

    private final MonthService service;
    private final MonthSheetJson json;
    private final PlanId plan;
    private final YearMonth month;
    private final Locale locale;

    MonthEntries(MonthService service, MonthSheetJson json, PlanId plan, YearMonth month, Locale locale) {
        this.service = service;
        this.json = json;
        this.plan = plan;
        this.month = month;
        this.locale = locale;
    }

    /**
     * Stores the edits that can be.
     *
     * @param sent objects of {@code key}, {@code text}, {@code note} and {@code version}
     * @return {@code outcomes} in the order of the edits, and the {@code rows} of every objective they touched, because
     *     sums and derived indicators move with them
     * @throws IllegalArgumentException for a message that the grid never makes
     */
    JsonNode save(SignedIn who, ArrayNode sent) {
        if (sent.size() > MOST_EDITS) {
            throw new IllegalArgumentException("too many edits in one message: " + sent.size());
        }
        List<MonthEdit> edits = new ArrayList<>();
        sent.forEach(edit -> edits.add(editOf(edit)));
        SavedEdits saved = service.saveAll(who, edits);
        ArrayNode answers = JSON.arrayNode();
        for (int at = 0; at < edits.size(); at++) {
            answers.add(
                    answer(saved.outcomes().get(at), sent.get(at).path("text").asString()));
        }
        ObjectNode answer = JSON.objectNode();
        answer.set("outcomes", answers);
        answer.set("rows", rows(saved));
        return answer;
    }

    private MonthEdit editOf(JsonNode edit) {
        String key = edit.path("key").asString();
        String text = edit.path("text").asString();
        long version = Long.parseLong(edit.path("version").asString());
        String id = key.substring(MonthSheetJson.KEY_PREFIX);
        if (MonthSheetJson.isAction(key)) {
            int dot = id.indexOf('.');
            return new MonthEdit.Action(
                    IndicatorId.parse(id.substring(0, dot)),
                    Integer.parseInt(id.substring(dot + 1)),
                    month,
                    text.equals(MonthEdit.Action.DONE),
                    version);
        }
        return MonthSheetJson.isPhase(key)
                ? new MonthEdit.Reached(ItemId.parse(id), month, text, version)
                : new MonthEdit.Reading(
                        IndicatorId.parse(id), month, text, edit.path("note").asString(), version);
    }

    /**
     * Stores what somebody who answers for a unit decides of readings.
     *
     * @param sent objects of {@code key}, {@code decision}, {@code note} and {@code version}
     * @return as {@link #save}
     */
    JsonNode decide(SignedIn who, ArrayNode sent) {
        if (sent.size() > MOST_EDITS) {
            throw new IllegalArgumentException("too many decisions in one message: " + sent.size());
        }
        List<MonthEdit> edits = new ArrayList<>();
        sent.forEach(decision -> edits.add(new MonthEdit.ApprovalDecision(
                IndicatorId.parse(decision.path("key").asString().substring(MonthSheetJson.KEY_PREFIX)),
                month,
                Approval.valueOf(decision.path("decision").asString()),
                decision.path("note").asString(),
                Long.parseLong(decision.path("version").asString()))));
        ArrayNode answers = JSON.arrayNode();
        SavedEdits saved = service.saveAll(who, edits);
        saved.outcomes().forEach(outcome -> answers.add(answer(outcome, "")));
        ObjectNode answer = JSON.objectNode();
        answer.set("outcomes", answers);
        answer.set("rows", rows(saved));
        return answer;
    }

    private ObjectNode answer(SaveOutcome outcome, String typed) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved(saved.value(), saved.version());
            // The same value by another way, or our own whose answer was lost: there is nothing to choose.
            case SaveOutcome.Conflict conflict
            when conflict.theirs().equals(typed.strip()) -> saved(conflict.theirs(), conflict.version());
            case SaveOutcome.Conflict conflict ->
                JSON.objectNode()
                        .put("state", "conflict")
                        .put("theirs", conflict.theirs())
                        .put("by", conflict.by())
                        .put("when", when(conflict))
                        .put("version", Long.toString(conflict.version()));
            case SaveOutcome.Refused(List<Issue> issues) -> refused(issues);
        };
    }

    private static ObjectNode saved(String value, long version) {
        // Versions travel as text: a number of the browser is exact only up to 2^53.
        return JSON.objectNode().put("state", "saved").put("value", value).put("version", Long.toString(version));
    }

    private ObjectNode refused(List<Issue> issues) {
        ObjectNode refused = JSON.objectNode().put("state", "refused");
        ArrayNode messages = refused.putArray("messages");
        Issue.texts(issues, locale).forEach(messages::add);
        return refused;
    }

    private String when(SaveOutcome.Conflict conflict) {
        ZonedDateTime at = conflict.at().atZone(MonthFormatter.ROME);
        return MonthFormatter.formatRecent(at, LocalDate.now(MonthFormatter.ROME), locale);
    }

    private ArrayNode rows(SavedEdits saved) {
        ArrayNode rows = JSON.arrayNode();
        saved.objectives(plan).forEach(objective -> json.rows(objective, month).forEach(rows::add));
        return rows;
    }
}
