package it.pdo.progress.rollover;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.copy.ItemOrigin;
import it.pdo.lifecycle.copy.ItemOrigins;
import it.pdo.organisation.People;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDrafts;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressReader;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Creates the plan of the next years from one that is ending. Multi-year objectives are carried over with the
 * percentage of previous years; ended ones are left out with the reason. The old plan is not changed. Only for
 * administrators of the whole municipality.
 */
@Singleton
public class RollOver {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(RollOver.class);

    private final PlanStore plans;
    private final FormatStore formats;
    private final ProgressReader progress;
    private final ItemOrigins origins;
    private final Units units;
    private final People people;

    RollOver(
            PlanStore plans,
            FormatStore formats,
            ProgressReader progress,
            ItemOrigins origins,
            Units units,
            People people) {
        this.plans = plans;
        this.formats = formats;
        this.progress = progress;
        this.origins = origins;
        this.units = units;
        this.people = people;
    }

    /** The default request: the code with its years shifted, and the same end or the same number of years. */
    public Optional<RollOverRequest> proposal(SignedIn who, PlanId id) {
        Permissions.of(who).may(Operation.CREATE_PLAN).require();
        return plans.find(id).map(RollOver::proposal);
    }

    private static RollOverRequest proposal(Plan plan) {
        var first = plan.fromYear() + 1;
        var last = Math.max(plan.toYear(), first);
        return new RollOverRequest(
                moved(plan.code(), plan, first, last),
                moved(plan.title(), plan, first, last),
                first,
                last,
                Set.of(),
                Set.of());
    }

    private static String moved(String text, Plan plan, int first, int last) {
        var from = String.valueOf(plan.fromYear());
        var at = text.indexOf(from);
        if (at < 0) {
            return text + " " + first;
        }
        var tail = text.substring(at + from.length()).replace(String.valueOf(plan.toYear()), String.valueOf(last));
        return text.substring(0, at) + first + tail;
    }

    /** The carried and left out items; nothing is stored. Empty when there is no such plan. */
    @Transactional(readOnly = true)
    public Optional<RollOverPreview> preview(SignedIn who, PlanId id, RollOverRequest request) {
        return plans.load(id).map(tree -> {
            var obstacles = obstacles(who, tree.plan(), request);
            return obstacles.isEmpty()
                    ? previewOf(tree, request)
                    : new RollOverPreview(Optional.empty(), List.of(), List.of(), obstacles);
        });
    }

    private RollOverPreview previewOf(PlanTree tree, RollOverRequest request) {
        var format = formats.of(tree.plan()).orElseThrow();
        var whole = PlanDrafts.forOtherYears(tree, units.tree(request.fromYear(), request.toYear()), people.all());
        return new RollOverBuilder(tree, format, progress.of(tree.plan().id()), request).preview(whole);
    }

    private List<Issue> obstacles(SignedIn who, Plan plan, RollOverRequest request) {
        if (!Permissions.of(who).may(Operation.CREATE_PLAN).allowed()) {
            return List.of(SENTENCES.refusal("roll-over.not-administrator"));
        }
        var issues = new ArrayList<Issue>();
        if (request.code().isEmpty() || request.code().length() > 60) {
            issues.add(SENTENCES.refusal("roll-over.code"));
        } else if (plans.findByCode(request.code()).isPresent()) {
            issues.add(SENTENCES.refusal("roll-over.code-taken", request.code()));
        }
        if (request.title().isEmpty() || request.title().length() > 300) {
            issues.add(SENTENCES.refusal("roll-over.title"));
        }
        if (request.fromYear() <= plan.fromYear() || request.fromYear() > plan.toYear() + 1) {
            issues.add(SENTENCES.refusal("roll-over.first-year", plan.fromYear() + 1, plan.toYear() + 1));
        }
        if (request.toYear() < request.fromYear() || request.toYear() > request.fromYear() + 10) {
            issues.add(SENTENCES.refusal("roll-over.last-year", request.fromYear(), request.fromYear() + 10));
        }
        if (formats.of(plan).isEmpty()) {
            issues.add(SENTENCES.refusal("roll-over.format", plan.code()));
        }
        return issues;
    }

    /** Stores the result of {@link #preview} as a new draft plan. */
    @Transactional
    public RollOverOutcome store(SignedIn who, PlanId id, RollOverRequest request) {
        var shown = preview(who, id, request);
        if (shown.isEmpty()) {
            return new RollOverOutcome.Unknown();
        }
        var draft = shown.get().draft();
        if (draft.isEmpty()) {
            return new RollOverOutcome.Refused(shown.get().obstacles());
        }
        if (draft.get().items().isEmpty()) {
            return new RollOverOutcome.Refused(List.of(SENTENCES.refusal("roll-over.nothing")));
        }
        var stored = plans.create(who.actor(), draft.get());
        origins.remember(stored.plan(), origins(id, stored));
        return new RollOverOutcome.Stored(stored.plan(), stored.items().size());
    }

    private static Map<ItemId, ItemOrigin> origins(PlanId from, StoredPlan stored) {
        Map<ItemId, ItemOrigin> found = new HashMap<>();
        stored.items().forEach((pointer, item) -> found.put(item, new ItemOrigin(from, ItemId.parse(pointer))));
        return found;
    }
}
