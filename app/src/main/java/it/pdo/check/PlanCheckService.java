package it.pdo.check;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Circumstances;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.PlanStage;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks stored plans of the bound tenant and manages waivers. A user sees the findings of readable items and may waive
 * those of the units they are responsible for; findings about the whole plan may be waived by administrators of the
 * municipality.
 */
@Singleton
public class PlanCheckService {
    /** Longest reason of a waiver, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private static final String FIELD = "check ";

    private final PlanStore plans;
    private final StoredPlanFindings findings;
    private final Units units;
    private final WaiverRepository waivers;
    private final History history;
    private final Clock clock;

    PlanCheckService(
            PlanStore plans,
            StoredPlanFindings findings,
            Units units,
            WaiverRepository waivers,
            History history,
            Clock clock) {
        this.plans = plans;
        this.findings = findings;
        this.units = units;
        this.waivers = waivers;
        this.history = history;
        this.clock = clock;
    }

    /** What this person may see of what is wrong with a plan; empty also for whoever holds no role. */
    @Transactional(readOnly = true)
    public Optional<CheckedPlan> check(SignedIn who, PlanId id) {
        return Permissions.of(who).may(Operation.LIST_PLANS).allowed()
                ? plans.load(id).map(tree -> check(who, tree))
                : Optional.empty();
    }

    /** All findings without a waiver, regardless of the user; for state changes of the plan. */
    @Transactional(readOnly = true)
    public List<Finding> open(PlanId id) {
        var waived = waived(id);
        return plans.load(id).stream()
                .flatMap(tree -> findings.of(tree).stream())
                .filter(finding -> row(waived, finding).isEmpty())
                .toList();
    }

    /** Waives a finding for a reason. */
    @Transactional
    public WaiveOutcome waive(SignedIn who, PlanId id, String fingerprint, String reason) {
        if (reason.isBlank()) {
            return WaiveOutcome.NO_REASON;
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return WaiveOutcome.TOO_LONG;
        }
        Optional<CheckedPlan> checked = check(who, id);
        if (checked.stream().flatMap(plan -> plan.waived().stream()).anyMatch(w -> is(w.finding(), fingerprint))) {
            return WaiveOutcome.ALREADY;
        }
        Optional<Finding> found = checked.stream()
                .flatMap(plan -> plan.open().stream())
                .filter(finding -> is(finding, fingerprint))
                .findFirst();
        if (found.isEmpty()) {
            return WaiveOutcome.GONE;
        }
        if (!checked.get().yours().contains(fingerprint)) {
            return WaiveOutcome.NOT_YOURS;
        }
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        String code = found.get().rule().code();
        waivers.insert(List.of(new WaiverRow(
                IdGenerator.next(), id.value(), fingerprint, code, reason.strip(), who.displayName(), now)));
        record(who, id, found.get(), "", reason.strip());
        return WaiveOutcome.DONE;
    }

    /** Removes the waiver of a finding. */
    @Transactional
    public WaiveOutcome takeBack(SignedIn who, PlanId id, String fingerprint) {
        Optional<CheckedPlan> checked = check(who, id);
        Optional<CheckedPlan.Waived> found = checked.stream()
                .flatMap(plan -> plan.waived().stream())
                .filter(waived -> is(waived.finding(), fingerprint))
                .findFirst();
        if (found.isEmpty()) {
            return WaiveOutcome.ALREADY;
        }
        if (!checked.get().yours().contains(fingerprint)) {
            return WaiveOutcome.NOT_YOURS;
        }
        waivers.remove(id.value(), fingerprint);
        Fingerprint.former(found.get().finding()).ifPresent(former -> waivers.remove(id.value(), former));
        record(who, id, found.get().finding(), found.get().waiver().reason(), "");
        return WaiveOutcome.DONE;
    }

    private void record(SignedIn who, PlanId id, Finding finding, String before, String after) {
        String item = finding.subject().item();
        boolean whole = item.isEmpty();
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        whole ? "plan" : "item",
                        whole ? id.value() : ItemId.parse(item).value(),
                        FIELD + finding.rule().code(),
                        before,
                        after,
                        cut(finding.found(java.util.Locale.ITALIAN)))));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    private static boolean is(Finding finding, String fingerprint) {
        return finding.fingerprint().equals(fingerprint);
    }

    private CheckedPlan check(SignedIn who, PlanTree tree) {
        Permissions permissions = Permissions.of(
                who, units.tree(tree.plan().fromYear(), tree.plan().toYear()));
        PlanStage stage = tree.plan().state().stage();
        Map<String, WaiverRow> reasons = waived(tree.plan().id());
        List<Finding> open = new ArrayList<>();
        List<CheckedPlan.Waived> waived = new ArrayList<>();
        Set<String> yours = new HashSet<>();
        for (Finding finding : findings.of(tree)) {
            Optional<Item> item = item(tree, finding);
            Optional<UnitId> unit = item.flatMap(tree::unitOf);
            if (unit.isPresent() && !permissions.access().mayRead(unit.get())) {
                continue;
            }
            if (decides(permissions, unit, stage)) {
                yours.add(finding.fingerprint());
            }
            row(reasons, finding)
                    .ifPresentOrElse(
                            row -> waived.add(new CheckedPlan.Waived(finding, row.waiver())), () -> open.add(finding));
        }
        return new CheckedPlan(tree.plan(), open, waived, yours);
    }

    private static boolean decides(Permissions permissions, Optional<UnitId> unit, PlanStage stage) {
        return permissions.may(Operation.WAIVE_PLAN_FINDING, stage).allowed()
                || (unit.isPresent()
                        && permissions
                                .may(Operation.WAIVE_FINDING, unit, Circumstances.of(stage))
                                .allowed());
    }

    private Map<String, WaiverRow> waived(PlanId id) {
        Map<String, WaiverRow> rows = new HashMap<>();
        waivers.ofPlan(id.value()).forEach(row -> rows.put(row.fingerprint(), row));
        return rows;
    }

    /** The waiver of a finding, including one stored under its former fingerprint. */
    private static Optional<WaiverRow> row(Map<String, WaiverRow> waived, Finding finding) {
        return Optional.ofNullable(waived.get(finding.fingerprint()))
                .or(() -> Fingerprint.former(finding).map(waived::get));
    }

    private static Optional<Item> item(PlanTree tree, Finding finding) {
        String pointer = finding.subject().item();
        return pointer.isEmpty() ? Optional.empty() : tree.item(ItemId.parse(pointer));
    }
}
