package it.pdo.lifecycle.copy;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.PlanFormat;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.LifecycleMessages;
import it.pdo.lifecycle.PlanEditing;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies items of one plan, with all below them, into another or into the same one. Years move with the plan; progress,
 * readings and what was reached before stay behind. Each copy remembers where it comes from.
 */
@Singleton
public class PlanCopy {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(LifecycleMessages.class);

    private final PlanStore plans;
    private final FormatStore formats;
    private final PlanEditing editing;
    private final ItemOrigins origins;
    private final Units units;

    PlanCopy(PlanStore plans, FormatStore formats, PlanEditing editing, ItemOrigins origins, Units units) {
        this.plans = plans;
        this.formats = formats;
        this.editing = editing;
        this.origins = origins;
        this.units = units;
    }

    /**
     * Copies the items that the person may read; where the target is approved the copies go into the variation in
     * preparation.
     *
     * @param items each with all below it; those below another of them come with it only
     * @param under what they will stand under, none for the top of the plan
     */
    @Transactional
    public EditOutcome copy(SignedIn who, PlanId from, Collection<ItemId> items, PlanId into, @Nullable ItemId under) {
        var source = plans.load(from);
        var target = editing.open(who, into);
        if (source.isEmpty() || target.isEmpty()) {
            return new EditOutcome.Unknown();
        }
        var read = source.get().plan();
        var access =
                Permissions.of(who, units.tree(read.fromYear(), read.toYear())).access();
        var chosen = source.get().items().stream()
                .filter(item ->
                        items.contains(item.id()) && access.mayRead(source.get().unitOf(item)))
                .toList();
        if (chosen.isEmpty()) {
            return new EditOutcome.Refused(List.of(SENTENCES.refusal("copy.nothing")));
        }
        var tree = target.get().tree();
        var format = formats.of(tree.plan());
        var unknown = unknownLevels(
                source.get(), chosen.stream().map(item -> item.level()).toList(), format);
        if (!unknown.isEmpty()) {
            return new EditOutcome.Refused(unknown);
        }
        var copier = new ItemCopier(source.get(), tree, format);
        var roots = chosen.stream()
                .filter(item -> source.get().ancestors(item).stream().noneMatch(chosen::contains))
                .toList();
        copier.copyAll(roots, under);
        var outcome = editing.save(
                who,
                into,
                RevisionKind.ROLL_OVER,
                SENTENCES.text(
                        Locale.ITALIAN, "copy.reason", source.get().plan().code()),
                copier.additions());
        if (outcome instanceof EditOutcome.Saved) {
            remember(into, from, copier.copies());
        }
        return outcome;
    }

    private static List<Issue> unknownLevels(PlanTree source, List<String> levels, Optional<PlanFormat> format) {
        return levels.stream()
                .distinct()
                .filter(level -> format.isPresent() && format.get().level(level).isEmpty())
                .map(level ->
                        SENTENCES.refusal("copy.level", level, source.plan().code()))
                .toList();
    }

    private void remember(PlanId into, PlanId from, Map<ItemId, ItemId> copies) {
        Map<ItemId, ItemOrigin> found = new HashMap<>();
        copies.forEach((old, fresh) -> found.put(fresh, new ItemOrigin(from, old)));
        origins.remember(into, found);
    }
}
