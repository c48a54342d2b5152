package it.pdo.progress;

import it.pdo.history.Actor;
import it.pdo.planning.PlanId;
import it.pdo.shared.Issue;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores the progress of a plan that was followed elsewhere before. */
@Singleton
public class ProgressImport {

    /**
     * Stores all or nothing, in one transaction, and sets the periods: months of the year up to {@code closedThrough} are
     * closed and the one after it is open; without {@code closedThrough} January is open.
     *
     * @param year the year whose periods are set
     * @return why nothing was stored; empty when everything was
     */
    @SuppressWarnings("DoNotCallSuggester")
    public List<Issue> fill(
            Actor actor,
            PlanId plan,
            int year,
            List<ReachedDraft> reached,
            List<ReadingDraft> readings,
            @Nullable YearMonth closedThrough) {
        throw new UnsupportedOperationException("not written yet");
    }
}
