package it.pdo.results;

import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.scoring.ScoreSheet;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;

/** Score sheets of stored plans. */
@Singleton
@SuppressWarnings("DoNotCallSuggester")
public class ResultsService {

    /**
     * The scores of the whole plan at the end of a month; empty when the tenant has no such plan, the month is not of its
     * years, or the person may see nothing of it. Which units' figures a person may open is for the caller to ask of
     * {@link it.pdo.identity.Access}.
     */
    public Optional<ScoreSheet> sheet(SignedIn who, PlanId plan, YearMonth at) {
        throw new UnsupportedOperationException("not written yet");
    }
}
