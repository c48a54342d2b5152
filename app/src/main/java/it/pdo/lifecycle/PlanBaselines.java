package it.pdo.lifecycle;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.organisation.People;
import it.pdo.organisation.Units;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.DifferenceFormatter;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.PlanDifference;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Earlier states of a plan: at approval, after a revision, at any time. Nothing is stored: later revisions are undone
 * in memory. Confirmed targets are the current ones.
 */
@Singleton
public class PlanBaselines {
    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final PlanLifecycle life;
    private final FormatStore formats;
    private final Units units;
    private final People people;

    PlanBaselines(
            PlanStore plans,
            PlanRevisions revisions,
            PlanLifecycle life,
            FormatStore formats,
            Units units,
            People people) {
        this.plans = plans;
        this.revisions = revisions;
        this.life = life;
        this.formats = formats;
        this.units = units;
        this.people = people;
    }

    /** The plan as the Giunta approved it; empty when it is not approved. */
    @Transactional(readOnly = true)
    public Optional<PlanTree> atApproval(PlanId plan) {
        return life.approval(plan).flatMap(approval -> afterRevision(plan, approval.revision()));
    }

    /** The plan at a moment; before its first revision it is as it was stored first. Empty for no such plan. */
    @Transactional(readOnly = true)
    public Optional<PlanTree> at(PlanId plan, Instant moment) {
        var last = revisions.list(plan).stream()
                .filter(revision -> !revision.provenance().at().isAfter(moment))
                .mapToInt(revision -> revision.number())
                .max()
                .orElse(0);
        return afterRevision(plan, last);
    }

    /** The plan after one of its revisions; 0 for how it was stored first. Empty for no such plan. */
    @Transactional(readOnly = true)
    public Optional<PlanTree> afterRevision(PlanId plan, int number) {
        return plans.load(plan).map(now -> revisions.treeAfter(now, number));
    }

    /** The difference between the approved and the current plan; empty when it is not approved. */
    @Transactional(readOnly = true)
    public Optional<PlanDifference> sinceApproval(PlanId plan, Locale language) {
        return atApproval(plan)
                .map(approved -> difference(approved, plans.load(plan).orElseThrow(), language));
    }

    /** The changes of one revision; empty when there is no such revision. */
    @Transactional(readOnly = true)
    public Optional<PlanDifference> ofRevision(PlanId plan, int number, Locale language) {
        return revisions.find(plan, number).flatMap(revision -> afterRevision(plan, number)
                .map(after -> difference(afterRevision(plan, number - 1).orElseThrow(), after, language)));
    }

    /** The difference between two states of a plan, in the order of the later one. */
    public PlanDifference difference(PlanTree before, PlanTree after, Locale language) {
        var plan = after.plan();
        return PlanDifference.of(
                PlanContents.of(before),
                PlanContents.of(after),
                new DifferenceFormatter(
                        formats.of(plan),
                        units.tree(plan.fromYear(), plan.toYear()),
                        people.all(plan.fromYear(), plan.toYear()),
                        language));
    }
}
