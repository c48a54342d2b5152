package it.pdo.progress;

import it.pdo.planning.Plan;
import it.pdo.planning.store.IndicatorScope;
import it.pdo.shared.Issue;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may decide on readings, and what becomes of one that is written. For one writer. */
final class Approvals {
    private final ApprovalRule rule;
    private final Gate gate;
    private final Map<List<Object>, ApprovalRule.ForYear> years = new HashMap<>();

    Approvals(ApprovalRule rule, Gate gate) {
        this.rule = rule;
        this.gate = gate;
    }

    /** What whoever may approve writes is approved by that; a reading taken back waits for nobody. */
    Approval ofWriting(IndicatorScope scope, YearMonth month, ReadingText.Value value) {
        boolean waits = !value.text().isEmpty()
                && !gate.access().mayApprove(scope.item().unit())
                && year(scope.item().plan(), month.getYear())
                        .needed(scope.indicator(), scope.item().level());
        return waits ? Approval.WAITING : Approval.APPROVED;
    }

    /**
     * Confirming goes on in a closed month: the checkpoint comes after it. Sending back does not, because nobody could
     * write there again.
     */
    Optional<Issue> refuse(IndicatorScope scope, MonthEdit.Decision edit) {
        if (!gate.access().mayRead(scope.item().unit())) {
            return Optional.of(Texts.refusal("cell.unknown"));
        }
        if (!gate.access().mayApprove(scope.item().unit())) {
            return Optional.of(Texts.refusal("approval.role"));
        }
        if (edit.decision() == Approval.SENT_BACK && edit.note().isBlank()) {
            return Optional.of(Texts.refusal("approval.note"));
        }
        if (edit.note().length() > ReadingText.LONGEST_NOTE) {
            return Optional.of(
                    Texts.refusal("reading.note-too-long", edit.note().length(), ReadingText.LONGEST_NOTE));
        }
        return edit.decision() == Approval.APPROVED
                ? Optional.empty()
                : gate.refuse(scope.item(), scope.active(), edit.month());
    }

    private ApprovalRule.ForYear year(Plan plan, int year) {
        return years.computeIfAbsent(List.of(plan.id(), year), _ -> rule.of(plan, year));
    }
}
