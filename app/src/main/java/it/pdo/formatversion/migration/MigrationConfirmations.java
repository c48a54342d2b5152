package it.pdo.formatversion.migration;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.planning.PlanId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The migrations that were confirmed, and so can no longer be undone. */
@Singleton
class MigrationConfirmations {
    private final ConfirmationRepository rows;
    private final History history;
    private final Clock clock;

    MigrationConfirmations(ConfirmationRepository rows, History history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /** Whether the migration that made a revision of a plan was confirmed. */
    boolean contain(PlanId plan, int revision) {
        return rows.count(plan.value(), revision) > 0;
    }

    /** Confirms the migration that made a revision of a plan. */
    void add(Actor actor, PlanId plan, int revision) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        rows.insert(new ConfirmationRow(plan.value(), revision, actor.name(), now));
        history.add(
                actor,
                List.of(new HistoryChange("plan", plan.value(), "migration confirmed", "", String.valueOf(revision))));
    }
}
