package it.pdo.check;

import it.pdo.format.PlanFormat;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.StateTransition;
import it.pdo.organisation.People;
import it.pdo.organisation.Units;
import it.pdo.planning.Indicator;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanDrafts;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanNotes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is wrong with stored plans of the bound tenant. */
@Singleton
class StoredPlanFindings {
    private final FormatStore formats;
    private final PlanNotes notes;
    private final PlanLifecycle life;
    private final Units units;
    private final People people;

    StoredPlanFindings(FormatStore formats, PlanNotes notes, PlanLifecycle life, Units units, People people) {
        this.formats = formats;
        this.notes = notes;
        this.life = life;
        this.units = units;
        this.people = people;
    }

    /** What is wrong with a plan, whoever asks; nothing when its format is unknown. */
    List<Finding> of(PlanTree tree) {
        Optional<PlanFormat> format = formats.of(tree.plan());
        return format.map(found -> PlanChecker.check(draft(tree), found, context(tree)))
                .orElse(List.of());
    }

    private PlanDraft draft(PlanTree tree) {
        return PlanDrafts.of(
                        tree,
                        units.tree(tree.plan().fromYear(), tree.plan().toYear()),
                        people.all(tree.plan().fromYear(), tree.plan().toYear()))
                .with(notes.of(tree.plan().id()));
    }

    private CheckContext context(PlanTree tree) {
        Map<String, String> confirmed = new HashMap<>();
        for (Indicator indicator : tree.indicators()) {
            if (indicator.confirmedTarget() != null) {
                confirmed.put(indicator.id().toString(), indicator.confirmedTarget());
            }
        }
        CheckContext context = CheckContext.of(tree.plan().fromYear()).confirmed(confirmed);
        return life.approval(tree.plan().id())
                .flatMap(StateTransition::act)
                .map(act -> context.approvedOn(act.date()))
                .orElse(context);
    }
}
