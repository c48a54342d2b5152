package it.pdo.progress;

import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The month: what a person sees of it and writes in it. What the tenant does not have and what the person may not see
 * answer alike.
 */
@Singleton
@SuppressWarnings("DoNotCallSuggester")
public class MonthService {

    /** The plan and month the person works on; empty when the body has no plan or no month of it was ever opened. */
    public Optional<CurrentMonth> current(SignedIn who) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** What the person may see of the plan in a month of its years; empty when there is no such plan or month for them. */
    public Optional<MonthSheet> sheet(SignedIn who, PlanId plan, YearMonth month) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Stores one cell; {@link SaveOutcome.Saved} comes after the database has made it durable. */
    public SaveOutcome save(SignedIn who, MonthEdit edit) {
        return saveAll(who, List.of(edit)).getFirst();
    }

    /**
     * Stores the cells that can be, in one transaction; each edit has its outcome at its place. Edits of one phase are
     * taken in order, so that a paste whose sum exceeds 100 stops where it does.
     */
    public List<SaveOutcome> saveAll(SignedIn who, List<MonthEdit> edits) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Opens a month, for whoever administers the body; a reason is required to open a closed one again. */
    public PeriodOutcome openPeriod(SignedIn who, PlanId plan, YearMonth month, String reason) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Closes a month, for whoever administers the body. */
    public PeriodOutcome closePeriod(SignedIn who, PlanId plan, YearMonth month, String reason) {
        throw new UnsupportedOperationException("not written yet");
    }
}
