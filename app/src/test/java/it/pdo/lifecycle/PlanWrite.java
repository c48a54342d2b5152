package it.pdo.lifecycle;

import static it.pdo.lifecycle.PlanWriteFixture.WITH_ACT;
import static it.pdo.lifecycle.PlanWriteFixture.change;
import static it.pdo.lifecycle.PlanWriteFixture.finding;
import static it.pdo.lifecycle.PlanWriteFixture.objective;
import static it.pdo.lifecycle.PlanWriteFixture.renamed;
import static it.pdo.lifecycle.PlanWriteFixture.saved;
import static it.pdo.lifecycle.PlanWriteFixture.saver;
import static it.pdo.lifecycle.PlanWriteFixture.secondLevel;

import it.pdo.check.PlanCheckService;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportService;
import it.pdo.formatversion.migration.FormatMigrations;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.copy.PlanCopy;
import it.pdo.lifecycle.secondlevel.SecondLevel;
import it.pdo.planning.PlanState;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.store.formdraft.FormDrafts;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.TargetConfirmations;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.rollover.RollOver;
import it.pdo.progress.rollover.RollOverRequest;
import it.pdo.results.FrozenSheets;
import it.pdo.results.PolicyAdoptions;
import it.pdo.tenancy.IdGenerator;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that is written about a plan: how the plan is made ready for it, and how it is asked for. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds are functions without a state
enum PlanWrite {
    EDIT(nothing(), (plan, _, who) -> edit(plan, who, renamed(plan))),
    ADD(nothing(), (plan, _, who) -> edit(plan, who, objective(plan))),
    MOVE(
            nothing(),
            (plan, _, who) ->
                    edit(plan, who, change(plan, "/0/fasi/1", content -> content.withPlace(content.parent(), 0)))),
    MOVE_TO_ANOTHER_SECTION(
            nothing(),
            (plan, _, who) -> edit(
                    plan,
                    who,
                    change(
                            plan,
                            "/0",
                            content -> content.with(content.code(), content.title(), plan.unit("Cultura"), null)))),
    REMOVE(nothing(), (plan, _, who) -> edit(plan, who, PlanWriteFixture.removed(plan, "/0/fasi/1"))),
    UNDO_OWN(inDraft(plan -> saved(plan, saver(plan), renamed(plan))), PlanWrite::undo),
    UNDO_OF_ANOTHER(inDraft(plan -> saved(plan, plan.admin, renamed(plan))), PlanWrite::undo),

    ADD_SECOND_LEVEL(nothing(), (plan, _, who) -> edit(plan, who, secondLevel(plan, "S1"))),
    UNDO_OWN_SECOND_LEVEL(
            new Ready(
                    plan -> saved(plan, saver(plan), secondLevel(plan, "S1")),
                    plan -> saved(plan, saver(plan), secondLevel(plan, "S2")),
                    null),
            PlanWrite::undo),
    ADOPT_SECOND_LEVEL(whenApproved(plan -> saved(plan, plan.admin, secondLevel(plan, "S1"))), (plan, _, who) -> bean(
                    plan, SecondLevel.class)
            .adopt(who, plan.plan(), plan.unit("Direzione Affari Generali"), WITH_ACT)),
    COPY(atLast(plan -> PlanWriteFixture.fresh(plan.tenants)), PlanWrite::copy),

    IMPORT(
            atLast(PlanWriteFixture::file),
            (plan, ready, who) -> PlanWriteFixture.imported(plan, who, (ImportJob) ready)),
    UNDO_IMPORT(inDraft(PlanWriteFixture::importRun), (plan, run, who) -> bean(plan, ImportService.class)
            .undo(who, (Long) run)),
    MIGRATE(atLast(PlanWriteFixture::secondVersion), (plan, _, who) -> PlanWriteFixture.migrate(plan, who)),
    TAKE_MIGRATION_BACK(
            migrated(), (plan, _, who) -> bean(plan, FormatMigrations.class).takeBack(who, plan.plan())),
    CONFIRM_MIGRATION(
            migrated(), (plan, _, who) -> bean(plan, FormatMigrations.class).confirm(who, plan.plan())),

    OPEN_VARIATION(nothing(), (plan, _, who) -> plan.variations().open(who, plan.plan(), "Assestamento", "")),
    EDIT_IN_VARIATION(whenApproved(LifeFixture::varying), (plan, _, who) -> edit(plan, who, renamed(plan))),
    COPY_INTO_VARIATION(whenApproved(plan -> PlanWriteFixture.fresh(plan.varying().tenants)), PlanWrite::copy),
    UNDO_OWN_IN_VARIATION(whenApproved(plan -> saved(plan.varying(), saver(plan), renamed(plan))), PlanWrite::undo),
    ADOPT_VARIATION(
            whenApproved(plan -> saved(plan.varying(), plan.admin, renamed(plan))),
            (plan, _, who) -> plan.variations().adopt(who, plan.plan(), WITH_ACT)),
    ABANDON_VARIATION(whenApproved(LifeFixture::varying), (plan, _, who) -> plan.variations()
            .abandon(who, plan.plan(), "Non serve più")),
    LEAD_ON(nothing(), (plan, _, who) -> plan.life().pass(who, plan.plan(), beside(plan, 1), WITH_ACT)),
    LEAD_BACK(nothing(), (plan, _, who) -> plan.life().pass(who, plan.plan(), beside(plan, -1), WITH_ACT)),

    WAIVE(atLast(plan -> finding(plan, false)), (plan, print, who) -> bean(plan, PlanCheckService.class)
            .waive(who, plan.plan(), (String) print, "Va bene")),
    TAKE_WAIVER_BACK(inDraft(PlanWrite::waived), (plan, print, who) -> bean(plan, PlanCheckService.class)
            .takeBack(who, plan.plan(), (String) print)),
    WAIVE_OF_THE_PLAN(atLast(plan -> finding(plan, true)), (plan, print, who) -> bean(plan, PlanCheckService.class)
            .waive(who, plan.plan(), (String) print, "Va bene")),
    CONFIRM_TARGET(nothing(), PlanWrite::confirm),
    FORGET_TARGET(inDraft(plan -> plan.in(() -> confirm(plan, "", plan.admin))), (plan, _, who) -> {
        var indicator = plan.stored.indicator("/0/indicatori/0").orElseThrow();
        bean(plan, TargetConfirmations.class).takeBack(who, List.of(indicator));
        return plan.tree().indicator(indicator).orElseThrow().confirmedTarget() == null;
    }),
    ADOPT_POLICY(nothing(), (plan, _, who) -> bean(plan, PolicyAdoptions.class)
            .adopt(who, plan.plan(), 2022, "default", 1, "Perché")),
    OPEN_MONTH(nothing(), PlanWrite::openMonth),
    CLOSE_MONTH(
            inDraft(plan -> plan.in(() -> openMonth(plan, "", plan.admin))),
            (plan, _, who) -> bean(plan, MonthService.class).closePeriod(who, plan.plan(), YearMonth.of(2022, 5), "")),
    ENTER_PROGRESS(inDraft(plan -> plan.in(() -> openMonth(plan, "", plan.admin))), (plan, _, who) -> bean(
                    plan, MonthService.class)
            .save(who, new MonthEdit.Reached(plan.item("/0/fasi/0"), YearMonth.of(2022, 5), "10", 0))),
    FREEZE(inDraft(PlanWriteFixture::nothingMissingInJanuary), (plan, _, who) -> bean(plan, FrozenSheets.class)
            .freeze(who, plan.plan(), PlanWriteFixture.JANUARY, "prova")),
    ROLL_OVER(nothing(), (plan, _, who) -> bean(plan, RollOver.class)
            .store(
                    who,
                    plan.plan(),
                    new RollOverRequest(
                            "R" + IdGenerator.text(IdGenerator.next()), "Riporto", 2023, 2025, Set.of(), Set.of()))),
    KEEP_FORM(nothing(), (plan, _, who) -> bean(plan, FormDrafts.class)
            .save(who, plan.plan(), "item", Map.of(), Map.of("title", "Nuovo")));

    /** Makes a plan ready and says what the attempt needs to know. */
    private interface Setup extends Function<LifeFixture, Object> {}

    /** What is prepared in a draft, once approved, and in the state in which it is tried; the last one's word is handed on. */
    private record Ready(
            @Nullable Setup draft,
            @Nullable Setup approved,
            @Nullable Setup last) {}

    /** Asks a service for it; says the service's outcome. */
    private interface Asking {
        Object by(LifeFixture plan, Object ready, SignedIn who);
    }

    /** A plan that is ready for the write. */
    record Attempt(LifeFixture plan, Object ready, PlanWrite write) {
        /** Whether it is taken from this person. */
        boolean by(SignedIn who) {
            return PlanWriteFixture.taken(plan, () -> write.asking.by(plan, ready, who));
        }

        /** The same, and the plan is then as before. */
        boolean tentativelyBy(SignedIn who) {
            return PlanWriteFixture.takenForATry(plan, () -> write.asking.by(plan, ready, who));
        }
    }

    private final Ready ready;
    private final Asking asking;

    PlanWrite(Ready ready, Asking asking) {
        this.ready = ready;
        this.asking = asking;
    }

    /** A fresh plan in a state, ready for the write. */
    Attempt prepare(TwoTenants tenants, PlanState state) {
        LifeFixture plan = PlanWriteFixture.fresh(tenants);
        Object known = run(ready.draft, plan, "");
        for (PlanState next : PlanState.values()) {
            if (next != PlanState.DRAFT && next.compareTo(state) <= 0) {
                plan.lead(next);
                known = next == PlanState.APPROVED ? run(ready.approved, plan, known) : known;
            }
        }
        return new Attempt(plan, run(ready.last, plan, known), this);
    }

    private static Object run(@Nullable Setup setup, LifeFixture plan, Object known) {
        return setup == null ? known : setup.apply(plan);
    }

    private static Ready nothing() {
        return new Ready(null, null, null);
    }

    private static Ready inDraft(Setup setup) {
        return new Ready(setup, null, null);
    }

    private static Ready whenApproved(Setup setup) {
        return new Ready(null, setup, null);
    }

    private static Ready atLast(Setup setup) {
        return new Ready(null, null, setup);
    }

    private static Ready migrated() {
        return inDraft(plan -> {
            PlanWriteFixture.secondVersion(plan);
            return plan.in(() -> PlanWriteFixture.migrate(plan, plan.admin));
        });
    }

    private static <T> T bean(LifeFixture plan, Class<T> type) {
        return plan.tenants.get(type);
    }

    private static Object edit(LifeFixture plan, SignedIn who, ItemChange change) {
        return plan.editing().save(who, plan.plan(), RevisionKind.EDIT, "", List.of(change));
    }

    private static Object undo(LifeFixture plan, Object saved, SignedIn who) {
        return plan.editing().undo(who, plan.plan(), (EditOutcome.Saved) saved);
    }

    private static Object copy(LifeFixture plan, Object from, SignedIn who) {
        LifeFixture source = (LifeFixture) from;
        return bean(plan, PlanCopy.class).copy(who, source.plan(), List.of(source.item("/0")), plan.plan(), null);
    }

    private static Object waived(LifeFixture plan) {
        String print = finding(plan, false);
        plan.in(() -> bean(plan, PlanCheckService.class).waive(plan.admin, plan.plan(), print, "Va bene"));
        return print;
    }

    private static Object confirm(LifeFixture plan, Object ready, SignedIn who) {
        return bean(plan, TargetConfirmations.class)
                .confirm(who, plan.stored.indicator("/0/indicatori/0").orElseThrow(), "almeno 80%");
    }

    private static Object openMonth(LifeFixture plan, Object ready, SignedIn who) {
        return bean(plan, MonthService.class).openPeriod(who, plan.plan(), YearMonth.of(2022, 5), "");
    }

    /** The state after or before the plan's in the order of a plan's life, or its own where there is none. */
    @SuppressWarnings("EnumOrdinal")
    private static PlanState beside(LifeFixture plan, int steps) {
        PlanState[] states = PlanState.values();
        return states[Math.clamp(plan.state().ordinal() + steps, 0, states.length - 1)];
    }
}
