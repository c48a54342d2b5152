package it.pdo.planning.store;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.UnitPaths;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plans of the bound tenant, without permission checks: the services above decide who may see what. */
@Singleton
public class PlanStore {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(PlanStore.class);

    private final PlanRepository plans;
    private final PlanTables tables;
    private final PlanNotes notes;
    private final UnitPaths units;
    private final People people;
    private final History history;

    PlanStore(
            PlanRepository plans, PlanTables tables, PlanNotes notes, UnitPaths units, People people, History history) {
        this.plans = plans;
        this.tables = tables;
        this.notes = notes;
        this.units = units;
        this.people = people;
        this.history = history;
    }

    /** Every plan, latest years first. */
    public List<Plan> list() {
        return RequestCache.once(PlanStore.class, "all", () -> plans.findAll().stream()
                .map(PlanRow::plan)
                .sorted(Comparator.comparingInt(Plan::fromYear)
                        .reversed()
                        .thenComparing(Plan::code)
                        .thenComparing(Plan::id))
                .toList());
    }

    public Optional<Plan> find(PlanId id) {
        // Every page lists the plans: one of them is among what is read anyway.
        return list().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public Optional<Plan> findByCode(String code) {
        return plans.findByCode(code).map(PlanRow::plan);
    }

    /** The plan of an item; empty when there is no such item. */
    public Optional<Plan> planOf(ItemId item) {
        return plans.ofItem(item.value()).map(PlanRow::plan);
    }

    /** Loads a whole plan, in a fixed number of queries. */
    @Transactional(readOnly = true)
    public Optional<PlanTree> load(PlanId id) {
        return RequestCache.once(PlanTree.class, id, () -> find(id).map(tables::load));
    }

    /**
     * Stores a draft in one transaction and creates missing units.
     *
     * @throws IllegalArgumentException when a plan with its code exists, or a person in it does not exist
     */
    @Transactional
    public StoredPlan create(Actor actor, PlanDraft draft) {
        if (plans.findByCode(draft.code()).isPresent()) {
            throw new IllegalArgumentException("a plan with code " + draft.code() + " exists");
        }
        var id = IdGenerator.next();
        plans.save(new PlanRow(
                id,
                draft.code(),
                draft.title(),
                draft.fromYear(),
                draft.toYear(),
                draft.formatCode(),
                draft.formatVersion(),
                draft.policyCode(),
                PlanState.DRAFT,
                1));
        var codes = people.all().stream().collect(Collectors.toMap(Person::code, Person::id));
        var rows = new PlanRows(
                id,
                draft.items(),
                units.ensure(actor, PlanRows.unitPaths(draft.items()), draft.fromYear(), draft.toYear()),
                codes);
        tables.insert(rows);
        notes.store(rows.stored(), draft.notes());
        history.add(actor, List.of(new HistoryChange("plan", id, "created", "", draft.code())));
        return rows.stored();
    }

    /** Why the plan with this code cannot be replaced by an import; empty when it can, or when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalizedMessage> obstacleToReplace(String code) {
        var there = plans.findByCode(code);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        if (there.get().state() != PlanState.DRAFT) {
            return Optional.of(SENTENCES.message("replace.not-draft", code));
        }
        return tables.carriesProgress(there.get().id())
                ? Optional.of(SENTENCES.message("replace.carries-progress", code))
                : Optional.empty();
    }

    /**
     * Removes a plan that is a draft without progress.
     *
     * @return why it was not removed; empty when it was
     */
    @Transactional
    public Optional<LocalizedMessage> remove(Actor actor, PlanId id) {
        var there = plans.findById(id.value());
        var obstacle = there.flatMap(row -> obstacleToReplace(row.code()));
        if (there.isPresent() && obstacle.isEmpty()) {
            tables.remove(id.value());
            plans.remove(id.value());
            history.add(
                    actor,
                    List.of(new HistoryChange(
                            "plan", id.value(), "removed", there.get().code(), "")));
        }
        return obstacle;
    }

    /**
     * Removes a plan in which nothing was ever written: a draft without items and without progress. Months that were
     * opened go with it.
     *
     * @return why it was not removed; empty when it was, or when there is none
     */
    @Transactional
    public Optional<LocalizedMessage> removeEmpty(Actor actor, PlanId id) {
        return plans.lock(id.value()).flatMap(row -> {
            if (row.state() != PlanState.DRAFT) {
                return Optional.of(SENTENCES.message("remove.not-draft", row.code()));
            }
            if (!tables.isEmpty(row.id())) {
                return Optional.of(SENTENCES.message("remove.has-items", row.code()));
            }
            return tables.carriesProgress(row.id())
                    ? Optional.of(SENTENCES.message("remove.has-results", row.code()))
                    : remove(actor, id);
        });
    }

    /**
     * Stores a draft and replaces the plan with the same code, if there is one.
     *
     * @throws IllegalStateException when there is an {@linkplain #obstacleToReplace obstacle}
     */
    @Transactional
    public StoredPlan replace(Actor actor, PlanDraft draft) {
        obstacleToReplace(draft.code()).ifPresent(obstacle -> {
            throw new IllegalStateException(obstacle.toString());
        });
        plans.findByCode(draft.code()).ifPresent(old -> {
            tables.remove(old.id());
            plans.remove(old.id());
            history.add(actor, List.of(new HistoryChange("plan", old.id(), "removed", old.code(), "")));
        });
        return create(actor, draft);
    }

    /** Locks the plan until the transaction ends: no other transaction revises it or changes its state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Plan> lock(PlanId id) {
        return plans.lock(id.value()).map(PlanRow::plan);
    }

    /** The plan must be locked, and the caller must have checked the transition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeState(PlanId id, PlanState state) {
        plans.changeState(id.value(), state);
    }

    /** Whether the plan has no items. */
    public boolean isEmpty(PlanId id) {
        Optional<Optional<PlanTree>> loaded = RequestCache.remembered(PlanTree.class, id);
        return loaded.flatMap(tree -> tree)
                .map(tree -> tree.items().isEmpty())
                .orElseGet(() -> tables.isEmpty(id.value()));
    }
}
