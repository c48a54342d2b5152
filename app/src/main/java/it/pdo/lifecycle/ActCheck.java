package it.pdo.lifecycle;

import it.pdo.lifecycle.document.DocumentUpload;
import it.pdo.planning.Act;
import it.pdo.planning.Plan;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Validates an act and the details given with it. Pure. */
public final class ActCheck {
    private static final int LONGEST_REASON = 1000;
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(ActCheck.class);

    private ActCheck() {}

    /** Problems of a required act. */
    public static List<Issue> needed(Optional<Act> act, LocalDate today) {
        if (act.isEmpty()) {
            return List.of(SENTENCES.refusal("life.act-missing"));
        }
        return act.get().date().isAfter(today)
                ? List.of(
                        SENTENCES.refusal("life.act-in-future", format(act.get().date())))
                : List.of();
    }

    /** Problems of an act that approves a plan: a date years before the plan starts is a typing mistake. */
    static List<Issue> approving(Optional<Act> act, Plan plan) {
        return act.filter(one -> one.date().getYear() < plan.fromYear() - 1).stream()
                .map(one ->
                        SENTENCES.refusal("life.act-too-early", format(one.date()), String.valueOf(plan.fromYear())))
                .toList();
    }

    /** Problems of an act that changes an approved plan: it cannot be earlier than the approval. */
    public static List<Issue> changing(Optional<Act> act, Optional<StateTransition> approval) {
        Optional<LocalDate> approved = approval.flatMap(StateTransition::act).map(Act::date);
        return approved
                .filter(day -> act.filter(one -> one.date().isBefore(day)).isPresent())
                .stream()
                .map(day -> SENTENCES.refusal("life.act-before-approval", format(day)))
                .toList();
    }

    /** Problems of reason and document. */
    public static List<Issue> texts(TransitionDetails details) {
        List<Issue> found = new ArrayList<>();
        if (details.reason().length() > LONGEST_REASON) {
            found.add(SENTENCES.refusal("life.reason-too-long", details.reason().length(), LONGEST_REASON));
        }
        details.document().flatMap(DocumentUpload::obstacle).ifPresent(found::add);
        return found;
    }

    private static String format(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN).format(date);
    }

    /** {@code Deliberazione di Giunta n. 45 del 12/03/2026}. */
    public static String format(Act act) {
        return SENTENCES.text(Locale.ITALIAN, "life.act", act.kind(), act.number(), format(act.date()));
    }

    /** Act and reason in the history column, which holds a thousand characters. */
    public static String joined(String act, String reason) {
        var text = reason.isEmpty() ? act : act + " – " + reason;
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
