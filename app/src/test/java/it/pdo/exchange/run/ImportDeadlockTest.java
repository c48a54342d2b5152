package it.pdo.exchange.run;

import static it.pdo.exchange.run.ImportServiceTest.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.ImportSource;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Unit;
import it.pdo.organisation.Units;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.Rival;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ImportDeadlockTest {

    @Test
    void run_thatIsGivenUpAfterItMadeUnits_isMadeAgainWithThem() throws Exception {
        try (var context = TestDatabase.start(Map.of())) {
            var tenant = TestDatabase.newTenant(context);
            var imports = context.getBean(ImportService.class);
            var json = plan();
            CurrentTenant.run(tenant.slug(), () -> done(imports.run(ada(), job(json), ImportProgress.SILENT)));
            var edited = json.replace("\"Direttore Generale\"", "\"Direzione Mai Vista\"");

            var run = Rival.cross(
                    tenant,
                    "SELECT id FROM plan FOR UPDATE",
                    "SELECT id FROM unit FOR UPDATE",
                    () -> CurrentTenant.call(
                            tenant.slug(), () -> done(imports.run(ada(), job(edited), ImportProgress.SILENT))));

            assertThat(run.revision()).isEqualTo(1);
            assertThat(run.changed()).isPositive();
            assertThat(units(context, tenant.slug())).containsOnlyOnce("Direzione Mai Vista");
        }
    }

    private static Iterable<String> units(ApplicationContext context, TenantSlug tenant) {
        return CurrentTenant.call(
                        tenant, () -> context.getBean(Units.class).tree().all())
                .stream()
                .map(Unit::name)
                .toList();
    }

    private static String plan() throws IOException {
        return Files.readString(Imports.CONFIG.resolve("milano/plan.json"));
    }

    private static ImportJob job(String json) {
        var milano = ImportConfiguration.find("milano").setup().orElseThrow();
        return new ImportJob.Mapped(
                new ImportSource.Json("plan.json", json.getBytes(StandardCharsets.UTF_8)),
                milano.mapping(),
                MappingWriter.write(milano.mapping()),
                milano.format(),
                milano.header(null, null),
                false);
    }

    private static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada Neri");
    }
}
