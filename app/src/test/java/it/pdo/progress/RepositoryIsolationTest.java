package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static it.pdo.progress.MonthFixture.saved;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.history.Actor;
import it.pdo.organisation.People;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.Units;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.NoTenantBoundException;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With tenant A bound, no method of any repository finds or touches anything of tenant B. */
@DatabaseTest
class RepositoryIsolationTest {
    private record Query(Object repository, Method method) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private static final TwoTenants tenants = new TwoTenants();
    private static MonthFixture ofA;
    private static MonthFixture ofB;
    private static final List<Long> IDS_OF_B = new ArrayList<>();

    @BeforeAll
    static void start() {
        ofA = new MonthFixture(tenants, tenants.a);
        ofB = new MonthFixture(tenants, tenants.b);
        saved(ofB.save(ofB.admin, ofB.reached("/0/fasi/0", 5, "10", 0)));
        saved(ofB.save(ofB.admin, ofB.reading("/0/indicatori/0", 5, "75%", "", 0)));
        tenants.in(tenants.b, () -> {
            var unit = tenants.get(Units.class).tree().all().getFirst();
            var people = tenants.get(People.class)
                    .create(Actor.SYSTEM, List.of(new PersonDraft("neri", "Ada Neri", "C", unit.code())));
            people.values().forEach(id -> IDS_OF_B.add(id.value()));
            tenants.get(Units.class)
                    .tree()
                    .all()
                    .forEach(each -> IDS_OF_B.add(each.id().value()));
            return "";
        });
        IDS_OF_B.add(ofB.plan().value());
        ofB.stored.items().values().forEach(id -> IDS_OF_B.add(id.value()));
        ofB.stored.indicators().values().forEach(id -> IDS_OF_B.add(id.value()));
    }

    private static List<Query> queries() {
        var queries = new ArrayList<Query>();
        for (Object repository : tenants.context.getBeansOfType(GenericRepository.class)) {
            for (var type : repository.getClass().getInterfaces()) {
                if (type.getName().startsWith("it.pdo.")
                        && !type.getPackageName().startsWith("it.pdo.tenancy") // the catalog has no tenant
                        && GenericRepository.class.isAssignableFrom(type)) {
                    Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> Modifier.isAbstract(method.getModifiers()))
                            .forEach(method -> queries.add(new Query(repository, method)));
                }
            }
        }
        return queries;
    }

    /** Arguments that name things of B; empty for methods that take rows, which cannot be asked for anything. */
    private static Optional<Object[]> arguments(Method method, long id) {
        if (method.getName().startsWith("insert")) {
            return Optional.empty();
        }
        var arguments = new ArrayList<Object>();
        for (var parameter : method.getParameters()) {
            var type = parameter.getType();
            var generic = parameter.getParameterizedType().getTypeName();
            if (type == long.class) {
                arguments.add(id);
            } else if (type == int.class) {
                arguments.add(parameter.getName().contains("year") ? 2022 : 5);
            } else if (type == LocalDate.class) {
                arguments.add(LocalDate.of(2022, 5, 10));
            } else if (generic.equals("java.util.List<java.lang.Long>")) {
                arguments.add(IDS_OF_B);
            } else if (type == String.class) {
                arguments.add("phase");
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(arguments.toArray());
    }

    /** Some queries hold rows, which only a transaction can. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object inTransaction(Query query, Object[] arguments) {
        TransactionOperations<Connection> transactions = tenants.get(TransactionOperations.class);
        return transactions.executeWrite(_ -> {
            try {
                return call(query, arguments);
            } catch (Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
    }

    private static @Nullable Object call(Query query, Object[] arguments) throws Throwable {
        query.method().setAccessible(true);
        try {
            return query.method().invoke(query.repository(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void everyQuery_withIdsOfB_findsAndTouchesNothingOfB() {
        var before = ofB.sheet(ofB.admin, MAY);
        var asked = new ArrayList<String>();

        tenants.in(tenants.a, () -> {
            for (var query : queries()) {
                for (long id : IDS_OF_B) {
                    arguments(query.method(), id).ifPresent(arguments -> {
                        asked.add(query.toString());
                        assertNothingOfB(query, arguments);
                    });
                }
            }
            return "";
        });

        assertThat(asked).contains("ItemRepository.lock", "PlanRepository.findById", "HistoryRepository.of");
        assertThat(asked.stream().distinct().count()).as("queries asked").isGreaterThan(25);
        assertThat(ofB.sheet(ofB.admin, MAY)).isEqualTo(before);
        assertThat(ofA.sheet(ofA.admin, MAY).objectives()).as("A is whole").hasSize(3);
    }

    private static void assertNothingOfB(Query query, Object[] arguments) {
        Object found;
        try {
            found = inTransaction(query, arguments);
        } catch (Throwable e) {
            throw new AssertionError(query + " failed", e);
        }
        if (found instanceof Number count) {
            if (Arrays.stream(arguments).anyMatch(IDS_OF_B::contains)) {
                assertThat(count.longValue()).as(query.toString()).isZero();
            }
            return;
        }
        var text = String.valueOf(found);
        assertThat(IDS_OF_B).as(query.toString()).noneMatch(id -> text.contains(Long.toString(id)));
    }

    @Test
    void everyQuery_withNoTenantBound_throws() {
        for (var query : queries()) {
            arguments(query.method(), IDS_OF_B.getFirst()).ifPresent(arguments -> {
                try {
                    call(query, arguments);
                } catch (Throwable e) {
                    assertThat(e).as(query.toString()).hasStackTraceContaining(NoTenantBoundException.class.getName());
                    return;
                }
                throw new AssertionError(query + " answered without a tenant");
            });
        }
    }

    @Test
    void services_withIdsOfB_findNothing() {
        tenants.in(tenants.a, () -> {
            assertThat(tenants.get(PlanStore.class).load(ofB.plan())).isEmpty();
            assertThat(tenants.get(PlanStore.class).list())
                    .noneMatch(plan -> plan.id().equals(ofB.plan()));
            assertThat(tenants.get(ProgressReader.class).of(ofB.plan()))
                    .isEqualTo(new PlanProgress(
                            java.util.Map.of(), java.util.Map.of(), java.util.Map.of(), java.util.Map.of()));
            for (long id : IDS_OF_B) {
                assertThat(tenants.get(Units.class).find(new it.pdo.organisation.UnitId(id)))
                        .isEmpty();
                assertThat(tenants.get(Units.class).subtree(new it.pdo.organisation.UnitId(id)))
                        .isEmpty();
                assertThat(tenants.get(People.class).find(new it.pdo.organisation.PersonId(id)))
                        .isEmpty();
            }
            return "";
        });
    }
}
