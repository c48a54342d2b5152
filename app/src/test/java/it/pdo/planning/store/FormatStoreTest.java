package it.pdo.planning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FormatStoreTest {
    private static ApplicationContext context;
    private static FormatStore formats;

    @BeforeAll
    static void start() {
        context = TestDatabase.context();
        formats = context.getBean(FormatStore.class);
    }

    @Test
    void publish_readableFormat_isFoundByCodeAndVersion() {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            assertThat(formats.find("segrate-2022", 1)).isEmpty();

            assertThat(formats.publish("format.yaml", shipped("segrate"))).isEmpty();

            assertThat(formats.find("segrate-2022", 1)).hasValueSatisfying(format -> {
                assertThat(format.rootLevels())
                        .extracting(level -> level.code())
                        .containsExactly("obiettivo");
            });
            assertThat(formats.find("segrate-2022", 2)).isEmpty();
        });
    }

    @Test
    void publish_sameTextTwice_changesNothing() {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            formats.publish("format.yaml", shipped("milano"));
            assertThat(formats.publish("format.yaml", shipped("milano"))).isEmpty();
        });
    }

    @Test
    void publish_otherTextUnderPublishedVersion_isRefusedAndTheFirstStays() {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            formats.publish("format.yaml", shipped("segrate"));
            String other = shipped("segrate").replace("title: Piano dettagliato", "title: Altro piano");

            assertThatThrownBy(() -> formats.publish("format.yaml", other)).isInstanceOf(IllegalStateException.class);

            assertThat(formats.find("segrate-2022", 1).orElseThrow().title()).startsWith("Piano dettagliato");
        });
    }

    @Test
    void publish_formatThatNamesAPolicyNobodyHas_saysSoAndStoresNothing() {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            String unknown = shipped("segrate").replace("policy: segrate-2022", "policy: inventata");

            assertThat(formats.publish("format.yaml", unknown)).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo("format.policy-unknown");
                assertThat(issue.place().line()).isPositive();
            });
            assertThat(formats.find("segrate-2022", 1)).isEmpty();
        });
    }

    @Test
    void publish_brokenFormat_saysWhereAndStoresNothing() {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            String broken = shipped("segrate").replace("version: 1", "version: uno");

            assertThat(formats.publish("format.yaml", broken)).isNotEmpty().allSatisfy(issue -> {
                assertThat(issue.place().source()).isEqualTo("format.yaml");
                assertThat(issue.place().line()).isPositive();
            });
            assertThat(formats.find("segrate-2022", 1)).isEmpty();
        });
    }

    @Test
    void find_formatOfAnotherTenant_isEmpty() {
        Tenant other = TestDatabase.newTenant(context);
        CurrentTenant.run(other.slug(), () -> formats.publish("format.yaml", shipped("segrate")));

        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> assertThat(formats.find("segrate-2022", 1))
                .isEmpty());
    }

    @Test
    void find_sameCodeAndVersionWithOtherTextsInTwoTenants_givesEachItsOwn() {
        Tenant a = TestDatabase.newTenant(context);
        Tenant b = TestDatabase.newTenant(context);
        String other = shipped("segrate").replace("title: Piano dettagliato", "title: Altro piano");
        CurrentTenant.run(a.slug(), () -> formats.publish("format.yaml", shipped("segrate")));
        CurrentTenant.run(b.slug(), () -> formats.publish("format.yaml", other));

        for (int round = 0; round < 2; round++) {
            CurrentTenant.run(a.slug(), () -> assertThat(title()).startsWith("Piano dettagliato"));
            CurrentTenant.run(b.slug(), () -> assertThat(title()).startsWith("Altro piano"));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void find_whatATransactionPublishedAndTookBack_isNeverFoundAgain() {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        String other = shipped("segrate").replace("title: Piano dettagliato", "title: Altro piano");
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), () -> {
            transactions.executeWrite(status -> {
                formats.publish("format.yaml", other);
                assertThat(title()).startsWith("Altro piano");
                status.setRollbackOnly();
                return true;
            });
            formats.publish("format.yaml", shipped("segrate"));

            assertThat(title()).startsWith("Piano dettagliato");
        });
    }

    private static String title() {
        return formats.find("segrate-2022", 1).orElseThrow().title();
    }

    private static String shipped(String municipality) {
        String path = "/tenants-config/" + municipality + "/format.yaml";
        try (InputStream stream = FormatStoreTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
