package it.pdo.lifecycle.secondlevel;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.lifecycle.ActCheck;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.lifecycle.document.ActDocuments;
import it.pdo.organisation.UnitId;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.shared.Timestamps;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The acts by which directors adopted the second level of their units. They are only added. */
@Singleton
class SecondLevelAdoptions {
    private final AdoptionRepository rows;
    private final ActDocuments documents;
    private final PlanRevisions revisions;
    private final History history;
    private final Clock clock;

    SecondLevelAdoptions(
            AdoptionRepository rows, ActDocuments documents, PlanRevisions revisions, History history, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.revisions = revisions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * An adoption with its unit.
     *
     * @param revision the last revision of the plan when it was adopted
     */
    record OfUnit(UnitId unit, SecondLevelAdoption adoption, int revision) {}

    /** The adoptions of a plan, oldest first. */
    List<OfUnit> of(PlanId id) {
        var files = documents.of(id);
        return rows.ofPlan(id.value()).stream()
                .map(row -> new OfUnit(new UnitId(row.unitId()), row.adoption(files), row.revision()))
                .toList();
    }

    /** Adds the adoption of a unit, with its document and its entry in the history. */
    void add(Actor actor, PlanId id, SecondLevelUnit unit, TransitionDetails details) {
        var act = details.act().orElseThrow();
        rows.saveAll(List.of(new AdoptionRow(
                IdGenerator.next(),
                id.value(),
                unit.unit().value(),
                actor.account(),
                actor.name(),
                Timestamps.now(clock),
                details.reason(),
                act.kind(),
                act.number(),
                act.date(),
                documents.store(actor, id, details.document()),
                revisions.last(id))));
        history.add(
                actor,
                List.of(new HistoryChange(
                        "plan",
                        id.value(),
                        "second level",
                        "",
                        unit.name(),
                        ActCheck.joined(ActCheck.format(act), details.reason()))));
    }
}
