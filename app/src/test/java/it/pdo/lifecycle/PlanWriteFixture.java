package it.pdo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.check.Finding;
import it.pdo.check.PlanCheckService;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.run.PlanExport;
import it.pdo.exchange.source.ImportSource;
import it.pdo.formatversion.migration.FormatMigrations;
import it.pdo.formatversion.migration.GivenValues;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.PermissionDeniedException;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Act;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanState;
import it.pdo.planning.SampleFormat;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.month.MonthService;
import it.pdo.testing.TwoTenants;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the writes of the matrix have in common. */
final class PlanWriteFixture {
    /** Of everybody who tries a write: what is prepared as their own was saved under it. */
    static final AccountId OWN_ACCOUNT = new AccountId(424_242);

    static final YearMonth JANUARY = YearMonth.of(2022, 1);

    static final TransitionDetails WITH_ACT =
            new TransitionDetails("Perché", Optional.of(LifeFixture.ACT), Optional.empty());

    private static final Set<String> TAKEN =
            Set.of("Saved", "Done", "Revised", "Adopted", "Frozen", "Stored", "Confirmed", "DONE", "true");
    /** Findings that somebody may not see are answered like those that are not there. */
    private static final Set<String> REFUSED = Set.of("Refused", "Unknown", "NOT_YOURS", "GONE", "ALREADY", "false");

    private PlanWriteFixture() {}

    /** Whoever may do anything, under the account of those who try. */
    static SignedIn saver(LifeFixture plan) {
        return new SignedIn(plan.tenant, OWN_ACCOUNT, "prova", "Prova", List.of(Grant.everywhere(Role.TENANT_ADMIN)));
    }

    /** The same, without leaving a trace when it is taken: the transaction is rolled back. */
    static boolean takenForATry(LifeFixture plan, Supplier<Object> attempt) {
        return plan.in(() -> transactions(plan).executeWrite(status -> {
            boolean taken = taken(plan, attempt);
            status.setRollbackOnly();
            return taken;
        }));
    }

    /** Whether a service took what was asked of it. */
    static boolean taken(LifeFixture plan, Supplier<Object> attempt) {
        Object outcome;
        try {
            outcome = plan.in(attempt);
        } catch (PermissionDeniedException _) {
            return false;
        }
        String name = outcome instanceof Enum<?> || outcome instanceof Boolean
                ? outcome.toString()
                : outcome.getClass().getSimpleName();
        assertThat(TAKEN.contains(name) || REFUSED.contains(name))
                .as("neither taken nor refused: %s", outcome)
                .isTrue();
        return TAKEN.contains(name);
    }

    static ItemChange change(LifeFixture plan, String pointer, UnaryOperator<WholeItem> edit) {
        ItemId item = plan.item(pointer);
        WholeItem before = content(plan, item);
        return ItemChange.changed(item, before, edit.apply(before));
    }

    static ItemChange renamed(LifeFixture plan) {
        return change(plan, "/0", content -> content.with(content.code(), "Un altro titolo", content.unit(), null));
    }

    static ItemChange removed(LifeFixture plan, String pointer) {
        return ItemChange.removed(plan.item(pointer), content(plan, plan.item(pointer)));
    }

    private static WholeItem content(LifeFixture plan, ItemId item) {
        return Objects.requireNonNull(PlanContents.of(plan.tree()).get(item));
    }

    static ItemChange secondLevel(LifeFixture plan, String code) {
        return ItemChange.added(WholeItem.blank(plan.item("/0"), "second", code, "Turni", 9));
    }

    static ItemChange objective(LifeFixture plan) {
        WholeItem blank = WholeItem.blank(null, "objective", "9", "Nuovo", 9);
        return ItemChange.added(blank.with("9", "Nuovo", plan.unit("Servizi Demografici"), null));
    }

    static Object saved(LifeFixture plan, SignedIn who, ItemChange change) {
        EditOutcome outcome = plan.save(who, change);
        assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
        return outcome;
    }

    /** The plan as a file, with another title in it. */
    static ImportJob file(LifeFixture plan) {
        byte[] json = plan.in(() -> plan.tenants.get(PlanExport.class).json(plan.admin, plan.plan()))
                .orElseThrow();
        String changed = new String(json, StandardCharsets.UTF_8).replace("objective 1", "Importato");
        return new ImportJob.Own(new ImportSource.Json("piano.json", changed.getBytes(StandardCharsets.UTF_8)), false);
    }

    static Object imported(LifeFixture plan, SignedIn who, ImportJob job) {
        return plan.tenants.get(ImportService.class).run(who, job, ImportProgress.SILENT);
    }

    static Object importRun(LifeFixture plan) {
        ImportJob job = file(plan);
        return plan.in(() ->
                ((ImportRunOutcome.Done) imported(plan, plan.admin, job)).run().id());
    }

    static Object migrate(LifeFixture plan, SignedIn who) {
        Optional<Act> act = plan.state() == PlanState.APPROVED ? Optional.of(LifeFixture.ACT) : Optional.empty();
        return plan.tenants
                .get(FormatMigrations.class)
                .apply(who, plan.plan(), "prova", 2, "Perché", act, GivenValues.NONE);
    }

    /** The fingerprint of the first finding of the objective in the section, or of the plan as a whole. */
    static String finding(LifeFixture plan, boolean whole) {
        String wanted = whole ? "" : plan.item("/0").toString();
        return plan
                .in(() -> plan.tenants.get(PlanCheckService.class).check(plan.admin, plan.plan()))
                .orElseThrow()
                .open()
                .stream()
                .filter(finding -> finding.subject().objective().equals(wanted))
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }

    /** What every table of the tenant holds, as checksums. */
    static String trace(LifeFixture plan) {
        return plan.in(() -> transactions(plan).executeRead(_ -> {
            String tables = String.join(
                    ", ",
                    strings(
                            plan,
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                    + " ORDER BY table_name",
                            1));
            return String.join("\n", strings(plan, "CHECKSUM TABLE " + tables, 1))
                    + String.join("\n", strings(plan, "CHECKSUM TABLE " + tables, 2));
        }));
    }

    private static List<String> strings(LifeFixture plan, String sql, int column) {
        return plan.tenants.get(JdbcOperations.class).prepareStatement(sql, statement -> {
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(column));
                }
            }
            return found;
        });
    }

    @SuppressWarnings("unchecked") // the context knows the bean without its parameter
    private static TransactionOperations<Connection> transactions(LifeFixture plan) {
        return plan.tenants.get(TransactionOperations.class);
    }

    /** What the results of January need. */
    static Object nothingMissingInJanuary(LifeFixture plan) {
        var months = plan.tenants.get(MonthService.class);
        plan.in(() -> months.openPeriod(plan.admin, plan.plan(), JANUARY, ""));
        return plan.in(() -> months.save(plan.admin, new MonthEdit.Reached(plan.item("/0/fasi/0"), JANUARY, "50", 0)));
    }

    /** A second version of the plans' format, the same but for its number. */
    static Object secondVersion(LifeFixture plan) {
        return plan.in(() -> {
            SampleFormat.publish(plan.tenants, "prova", 2);
            return 2;
        });
    }

    static LifeFixture fresh(TwoTenants tenants) {
        return new LifeFixture(tenants, tenants.a);
    }
}
