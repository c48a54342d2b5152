package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.Units;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.Approval;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.month.MonthService;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Readings that need approval by the person responsible for the unit, where the policy requires it. */
@DatabaseTest
class ReadingApprovalTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    /** The checkpoint that a reading of May answers. */
    private static final YearMonth JULY = MAY.plusMonths(2);

    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn admin;
    private static SignedIn clerk;
    private static SignedIn head;
    private static SignedIn stranger;

    @BeforeAll
    static void start() {
        admin = TwoTenants.person(tenants.a, "Ada", Grant.everywhere(Role.TENANT_ADMIN));
        plan("UNITS");
        clerk = TwoTenants.person(tenants.a, "Sara", grant(Role.CONTRIBUTOR, "Servizi Demografici"));
        head = TwoTenants.person(tenants.a, "Luca", grant(Role.UNIT_HEAD, "Servizi Demografici"));
        stranger = TwoTenants.person(tenants.a, "Elio", grant(Role.DIRECTOR, "Direzione Territorio"));
    }

    private static <T> T in(Supplier<T> work) {
        return tenants.in(tenants.a, work);
    }

    private static Grant grant(Role role, String name) {
        return in(() -> tenants.get(Units.class).tree().all().stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .map(unit -> Grant.on(role, unit))
                .findFirst()
                .orElseThrow());
    }

    private static StoredPlan plan(String code) {
        return in(() -> {
            StoredPlan stored = tenants.get(PlanStore.class).create(Actor.SYSTEM, SamplePlan.draft(code));
            tenants.get(ProgressImport.class)
                    .fill(Actor.SYSTEM, stored.plan(), 2022, List.of(), List.of(), MAY.minusMonths(1));
            return stored;
        });
    }

    private static StoredPlan asking(String code, String waiting) {
        StoredPlan stored = plan(code);
        String yaml = """
                policy: %s
                version: 1
                name: {it: A, en: A}
                rules: {approval: needed, waiting: %s, missing: excluded}
                """.formatted(code.toLowerCase(Locale.ROOT), waiting);
        assertThat(in(() ->
                        tenants.get(PolicyAdoptions.class).adoptYaml(admin, stored.plan(), 2022, "p", yaml, "prova")))
                .isInstanceOf(AdoptOutcome.Adopted.class);
        return stored;
    }

    private static IndicatorId cases(StoredPlan plan) {
        return plan.indicator("/0/indicatori/0").orElseThrow();
    }

    private static SaveOutcome save(SignedIn who, MonthEdit edit) {
        return in(() -> tenants.get(MonthService.class).save(who, edit));
    }

    private static SaveOutcome write(SignedIn who, StoredPlan plan, String text, long version) {
        return save(who, new MonthEdit.Reading(cases(plan), MAY, text, "", version));
    }

    private static SaveOutcome decide(SignedIn who, StoredPlan plan, Approval decision, String note, long version) {
        return save(who, new MonthEdit.ApprovalDecision(cases(plan), MAY, decision, note, version));
    }

    private static ReadingCell cell(SignedIn who, StoredPlan plan) {
        return in(() -> tenants.get(MonthService.class)
                .sheet(who, plan.plan(), MAY)
                .orElseThrow()
                .indicator(cases(plan))
                .orElseThrow()
                .month(5));
    }

    private static ScoreSheet sheet(StoredPlan plan) {
        return in(() -> tenants.get(ResultsService.class)
                .sheet(admin, plan.plan(), JULY)
                .orElseThrow());
    }

    private static String result(StoredPlan plan) {
        return sheet(plan)
                .indicator(cases(plan).toString())
                .value()
                .map(points -> points.toPlainString())
                .orElse("none");
    }

    private static String refusal(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        return ((SaveOutcome.Refused) outcome).issues().getFirst().code();
    }

    @Test
    void written_whereNobodyAsksForApproval_holdsAtOnce() {
        StoredPlan plan = plan("FREE");
        write(clerk, plan, "60%", 0);
        assertThat(cell(head, plan).decision().state()).isEqualTo(Approval.APPROVED);
        assertThat(cell(head, plan).waitsForMe()).isFalse();
        assertThat(result(plan)).isEqualTo("75");
    }

    @Test
    void writtenByAClerk_waitsAndCountsAsThePolicySays() {
        StoredPlan counts = asking("COUNTS", "counts");
        StoredPlan excluded = asking("EXCLUDED", "excluded");
        for (StoredPlan plan : List.of(counts, excluded)) {
            write(clerk, plan, "60%", 0);
            assertThat(cell(clerk, plan).decision())
                    .isEqualTo(new ReadingCell.ApprovalStatus(Approval.WAITING, "", "", false));
            assertThat(cell(head, plan).waitsForMe()).isTrue();
            assertThat(cell(clerk, plan).waitsForMe()).isFalse();
        }
        assertThat(result(counts)).isEqualTo("75");
        assertThat(result(excluded)).isEqualTo("none");
        assertThat(sheet(counts)
                        .explain(FigureId.indicator(cases(counts).toString()), Locale.ITALIAN)
                        .notes()
                        .source())
                .contains("in attesa di approvazione");
        assertThat(sheet(excluded)
                        .explain(FigureId.indicator(cases(excluded).toString()), Locale.ITALIAN)
                        .computation()
                        .rule())
                .contains("attende approvazione");
    }

    @Test
    void writtenByTheHead_isApprovedByThat() {
        StoredPlan plan = asking("HEAD", "excluded");
        write(head, plan, "60%", 0);
        assertThat(cell(clerk, plan).decision().state()).isEqualTo(Approval.APPROVED);
        assertThat(result(plan)).isEqualTo("75");
    }

    @Test
    void confirmed_countsAndIsInTheHistory_andWrittenAgainWaitsAgain() {
        StoredPlan plan = asking("CONFIRM", "excluded");
        write(clerk, plan, "60%", 0);
        assertThat(decide(head, plan, Approval.APPROVED, "", 1)).isEqualTo(new SaveOutcome.Saved(2, "60%", "60%", ""));
        assertThat(cell(clerk, plan).decision())
                .isEqualTo(new ReadingCell.ApprovalStatus(Approval.APPROVED, "", "Luca", false));
        assertThat(result(plan)).isEqualTo("75");
        assertThat(in(() -> tenants.get(History.class).of(cases(plan).value(), "approval 2022-05")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo("WAITING");
                    assertThat(entry.after()).isEqualTo("APPROVED");
                });

        assertThat(decide(head, plan, Approval.WAITING, "", 2)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(result(plan)).isEqualTo("none");
        decide(head, plan, Approval.APPROVED, "", 3);
        write(clerk, plan, "64%", 4);
        assertThat(cell(head, plan).waitsForMe()).isTrue();
        assertThat(result(plan)).isEqualTo("none");
    }

    @Test
    void sentBack_carriesItsNoteUntilItIsWrittenAgain() {
        StoredPlan plan = asking("BACK", "blocks");
        write(clerk, plan, "60%", 0);
        assertThat(refusal(decide(head, plan, Approval.SENT_BACK, "  ", 1))).isEqualTo("approval.note");
        assertThat(decide(head, plan, Approval.SENT_BACK, "manca marzo", 1)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(cell(clerk, plan).decision())
                .isEqualTo(new ReadingCell.ApprovalStatus(Approval.SENT_BACK, "manca marzo", "Luca", false));
        assertThat(result(plan)).isEqualTo("none");
        assertThat(sheet(plan).blocking())
                .contains(FigureId.indicator(cases(plan).toString()));
        assertThat(sheet(plan)
                        .explain(FigureId.indicator(cases(plan).toString()), Locale.ITALIAN)
                        .notes()
                        .source())
                .contains("rimandata");
        write(clerk, plan, "64%", 2);
        assertThat(cell(clerk, plan).decision())
                .isEqualTo(new ReadingCell.ApprovalStatus(Approval.WAITING, "", "", false));
    }

    @Test
    void decided_byAClerkAStrangerOnNothingOrOnAnOldVersion_changesNothing() {
        StoredPlan plan = asking("REFUSE", "excluded");
        assertThat(refusal(decide(head, plan, Approval.APPROVED, "", 0))).isEqualTo("cell.unknown");
        write(clerk, plan, "60%", 0);
        assertThat(refusal(decide(clerk, plan, Approval.APPROVED, "", 1))).isEqualTo("approval.role");
        assertThat(refusal(decide(stranger, plan, Approval.APPROVED, "", 1))).isEqualTo("cell.unknown");
        assertThat(refusal(decide(head, plan, Approval.SENT_BACK, "x".repeat(1001), 1)))
                .isEqualTo("reading.note-too-long");
        assertThat(decide(head, plan, Approval.APPROVED, "", 7)).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(cell(clerk, plan).decision().state()).isEqualTo(Approval.WAITING);
    }

    @Test
    void inAClosedMonth_confirmingGoesOnAndSendingBackDoesNot() {
        StoredPlan plan = asking("CLOSED", "excluded");
        write(clerk, plan, "60%", 0);
        in(() -> tenants.get(MonthService.class).closePeriod(admin, plan.plan(), MAY, ""));
        assertThat(refusal(decide(head, plan, Approval.SENT_BACK, "manca marzo", 1)))
                .isEqualTo("month.closed");
        assertThat(decide(head, plan, Approval.APPROVED, "", 1)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(result(plan)).isEqualTo("75");
    }
}
