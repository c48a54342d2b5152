package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountDraft;
import it.pdo.identity.Accounts;
import it.pdo.identity.Grant;
import it.pdo.identity.PasswordHash;
import it.pdo.identity.Passwords;
import it.pdo.identity.Role;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Derivation;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A body made for one journey, so that what one writes another never meets: a direzione with two sezioni, a plan of
 * 2022 whose May is open, and four people. In the sezione Personale the objective 22 has three phases: the first planned
 * 50 in January and 50 in February and reached 50 and 20; one planned for May; one for September.
 */
record SmallTown(Tenant tenant, StoredPlan plan) {
    static final String PASSWORD = "parola-di-prova-22";
    static final String PHASE = "/22/fase1";
    static final String PHASE_OF_MAY = "/22/fase2";
    static final String PHASE_OF_SEPTEMBER = "/22/fase3";
    static final String READING = "/22/indicatore";

    private static @Nullable SmallTown shared;

    /** One for all journeys that write nothing in it. */
    static synchronized SmallTown shared() {
        SmallTown made = shared;
        if (made == null) {
            made = create(RunningProduct.get().context());
            shared = made;
        }
        return made;
    }

    static SmallTown create(ApplicationContext context) {
        Tenant tenant = TestDatabase.newTenant(context);
        return CurrentTenant.call(tenant.slug(), () -> {
            UnitTree units = context.getBean(Units.class)
                    .create(
                            Actor.SYSTEM,
                            null,
                            List.of(new UnitDraft(
                                    "direzione",
                                    "DIR",
                                    "Direzione Servizi",
                                    List.of(
                                            new UnitDraft("sezione", "PER", "Personale", List.of()),
                                            new UnitDraft("sezione", "TRI", "Tributi", List.of())))));
            openAccounts(context, units);
            StoredPlan plan = context.getBean(PlanStore.class).create(Actor.SYSTEM, draft());
            context.getBean(ProgressImport.class)
                    .fill(
                            Actor.SYSTEM,
                            plan.plan(),
                            2022,
                            List.of(reached(plan, 1, "50"), reached(plan, 2, "20")),
                            List.of(),
                            YearMonth.of(2022, 4));
            return new SmallTown(tenant, plan);
        });
    }

    /** The key of a row of the grid. */
    String row(String pointer) {
        return plan.item(pointer)
                .map(item -> "p" + item)
                .orElseGet(() -> "i" + plan.indicator(pointer).orElseThrow());
    }

    private static ReachedDraft reached(StoredPlan plan, int month, String percent) {
        return new ReachedDraft(plan.item(PHASE).orElseThrow(), YearMonth.of(2022, month), new BigDecimal(percent));
    }

    static void openAccounts(ApplicationContext context, UnitTree units) {
        PasswordHash password = context.getBean(Passwords.class).hash(PASSWORD);
        UnitId staff = units.findByCode("PER").orElseThrow().id();
        UnitId all = units.findByCode("DIR").orElseThrow().id();
        Map<String, Grant> people = new TreeMap<>(Map.of(
                "anna.neri", Grant.on(Role.CONTRIBUTOR, staff),
                "bruno.sala", Grant.on(Role.CONTRIBUTOR, staff),
                "dina.costa", Grant.on(Role.DIRECTOR, all),
                "ada.riva", Grant.everywhere(Role.TENANT_ADMIN)));
        people.forEach((username, grant) -> {
            AccountDraft account = new AccountDraft(username, name(username), null, List.of(grant));
            if (context.getBean(Accounts.class).open(account, password).isEmpty()) {
                throw new IllegalStateException("account already there: " + username);
            }
        });
    }

    /** {@code anna.neri} is Anna Neri. */
    private static String name(String username) {
        StringBuilder name = new StringBuilder();
        for (String part : username.split("\\.", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(part.charAt(0)))
                    .append(part.substring(1));
        }
        return name.toString();
    }

    private static PlanDraft draft() {
        ItemDraft first = phase(PHASE, "1", "Analisi dei fabbisogni", Map.of(1, 50, 2, 50));
        ItemDraft second = phase(PHASE_OF_MAY, "2", "Bando di concorso", Map.of(5, 60, 6, 40));
        ItemDraft third = phase(PHASE_OF_SEPTEMBER, "3", "Prove scritte", Map.of(9, 100));
        ItemDraft staff = item(
                "objective",
                "22",
                "Assunzioni dell'anno",
                List.of("Direzione Servizi", "Personale"),
                List.of(),
                List.of(indicator()),
                List.of(first, second, third),
                "/22");
        ItemDraft taxes = item(
                "objective",
                "23",
                "Recupero dei tributi",
                List.of("Direzione Servizi", "Tributi"),
                List.of(),
                List.of(),
                List.of(phase("/23/fase1", "1", "Controllo delle posizioni", Map.of(3, 100))),
                "/23");
        return new PlanDraft(
                "PDO-2022", "Piano degli obiettivi 2022", 2022, 2022, "segrate-2022", 1, null, List.of(staff, taxes));
    }

    private static ItemDraft phase(String pointer, String code, String title, Map<Integer, Integer> planned) {
        List<CellDraft> cells = planned.entrySet().stream()
                .map(month -> new CellDraft(CellKind.MONTH, 2022, month.getKey(), BigDecimal.valueOf(month.getValue())))
                .toList();
        return item("phase", code, title, List.of(), cells, List.of(), List.of(), pointer);
    }

    private static ItemDraft item(
            String level,
            String code,
            String title,
            List<String> unit,
            List<CellDraft> cells,
            List<IndicatorDraft> indicators,
            List<ItemDraft> children,
            String pointer) {
        return new ItemDraft(
                level,
                code,
                title,
                unit,
                null,
                ItemState.ACTIVE,
                Map.of(),
                cells,
                indicators,
                List.of(),
                List.of(),
                children,
                pointer);
    }

    private static IndicatorDraft indicator() {
        @Nullable String none = null;
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure("Numero di persone assunte", none, none, "almeno 6"),
                        new IndicatorDefinition.Documentation(none, none, none),
                        List.of(),
                        new IndicatorDefinition.Computation(Derivation.NONE, none),
                        ItemState.ACTIVE,
                        null),
                READING);
    }
}
