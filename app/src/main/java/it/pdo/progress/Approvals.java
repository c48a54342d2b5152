package it.pdo.progress;

import it.pdo.format.PlanFormat;
import it.pdo.identity.Operation;
import it.pdo.planning.Plan;
import it.pdo.planning.store.IndicatorScope;
import it.pdo.planning.store.PlanBranches;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.shared.Issue;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides who may approve readings, and the state of a newly written reading. For one writer. */
public final class Approvals {
    private final ApprovalRule rule;
    private final EntryPolicy gate;
    private final List<PlanBranches> plans;
    private final Map<List<Object>, ApprovalRule.ForYear> years = new HashMap<>();

    /** @param plans the plans of the readings, as read to write them */
    public Approvals(ApprovalRule rule, EntryPolicy gate, List<PlanBranches> plans) {
        this.rule = rule;
        this.gate = gate;
        this.plans = plans;
    }

    /** A reading written by a user who may approve is approved at once; a removed reading needs no approval. */
    Approval ofWriting(IndicatorScope scope, YearMonth month, ReadingText.Value value) {
        boolean waits = !value.text().isEmpty()
                && !gate.permissions().access().mayApprove(scope.item().unit())
                && year(scope.item().plan(), month.getYear())
                        .needed(scope.indicator(), scope.item().level());
        return waits ? Approval.WAITING : Approval.APPROVED;
    }

    /**
     * A reading can be confirmed in a closed month, because the checkpoint comes later. It cannot be sent back there,
     * because nobody could correct it. Neither is possible once the plan is closed or the item no longer active.
     */
    Optional<Issue> refuse(IndicatorScope scope, MonthEdit.ApprovalDecision edit) {
        var operation = edit.decision() == Approval.APPROVED ? Operation.APPROVE_READING : Operation.SEND_READING_BACK;
        return gate.refuseRole(operation, scope.item())
                .or(() -> wrongNote(edit))
                .or(() -> gate.refuseNow(operation, scope.item(), scope.active(), edit.month()));
    }

    private static Optional<Issue> wrongNote(MonthEdit.ApprovalDecision edit) {
        if (edit.decision() == Approval.SENT_BACK && edit.note().isBlank()) {
            return Optional.of(ProgressMessages.refusal("approval.note"));
        }
        return edit.note().length() > ReadingText.LONGEST_NOTE
                ? Optional.of(ProgressMessages.refusal(
                        "reading.note-too-long", edit.note().length(), ReadingText.LONGEST_NOTE))
                : Optional.empty();
    }

    private ApprovalRule.ForYear year(Plan plan, int year) {
        return years.computeIfAbsent(List.of(plan.id(), year), _ -> rule.of(plan, format(plan), year));
    }

    private Optional<PlanFormat> format(Plan plan) {
        return plans.stream()
                .filter(read -> read.tree().plan().id().equals(plan.id()))
                .findFirst()
                .flatMap(PlanBranches::format);
    }
}
