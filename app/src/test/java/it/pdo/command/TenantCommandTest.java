package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.Passwords;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.Units;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import it.pdo.tenancy.embedded.EmbeddedMariaDb;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands join the server that runs on the data directory, as beside a running {@code pdo up}. */
@DatabaseTest
class TenantCommandTest {
    private static Path data;
    private static EmbeddedMariaDb server;

    @BeforeAll
    static void start() throws IOException {
        Path target = Files.createDirectories(Path.of("target", "test-database").toAbsolutePath());
        data = Files.createTempDirectory(target, "commands");
        server = EmbeddedMariaDb.start(data, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tenant_createdListedAndShown_isThere() {
        Answer created = run(
                "create", "segrate-prova", "--name", "Comune di Segrate", "--istat", "015205", "--population", "36000");
        assertThat(created.code()).as(created.err()).isZero();
        assertThat(created.out()).startsWith("Creato segrate-prova (Comune di Segrate) in ");

        Answer listed = run("list");
        assertThat(listed.out()).containsPattern("segrate-prova +pronto +Comune di Segrate");

        Answer shown = run("show", "segrate-prova");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("015205", "da 15.001 a 60.000", "pdo-segrate-prova");

        assertThat(shown.out()).doesNotContain("unità doppia");

        Answer again = run("create", "segrate-prova", "--name", "Un altro");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err().lines()).singleElement().asString().contains("esiste già");
    }

    @Test
    void tenant_whoseCreationWasCutShort_isToldUntilWhenToWait_andThenTheSameCommandCreatesIt() {
        assertThat(run("create", "interrotto", "--name", "Prova").code()).isZero();
        beingCreatedUntil(Instant.parse("2199-01-01T11:30:00Z"));

        Answer early = run("create", "interrotto", "--name", "Prova");
        assertThat(early.code()).isEqualTo(1);
        assertThat(early.err().lines())
                .singleElement()
                .asString()
                .contains("interrotto è in creazione", "dopo le 12:30:01");
        assertThat(run("list").out()).containsPattern("interrotto +in corso");

        beingCreatedUntil(Instant.now().minusSeconds(1));
        Answer late = run("create", "interrotto", "--name", "Prova");
        assertThat(late.code()).as(late.err()).isZero();
        assertThat(run("list").out()).containsPattern("interrotto +pronto");
    }

    private static void beingCreatedUntil(Instant until) {
        try (ApplicationContext context = DatabaseOptions.context(server)) {
            TenantRepository rows = context.getBean(TenantRepository.class);
            long id = rows.findBySlug("interrotto").orElseThrow().id();
            rows.updateState(id, TenantRow.State.PROVISIONING, null);
            rows.claim(id, "a dead process", until, Instant.parse("2200-01-01T00:00:00Z"));
        }
    }

    @Test
    void tenant_withAUnitRecordedTwice_isToldSo() {
        assertThat(run("create", "doppioni", "--name", "Comune di Prova").code())
                .isZero();
        UnitDraft unit = new UnitDraft("direzione", "", "Affari Generali", List.of());
        try (ApplicationContext context = DatabaseOptions.context(server)) {
            CurrentTenant.call(new TenantSlug("doppioni"), () -> context.getBean(Units.class)
                    .create(Actor.SYSTEM, null, List.of(unit, unit)));
        }

        assertThat(run("show", "doppioni").out())
                .containsPattern("unità doppia +Affari Generali \\(AG, AG2\\): 2 volte");

        assertThat(run("merge-duplicates", "doppioni", "--dry-run").out())
                .contains("Affari Generali (AG2): verrebbe unita a Affari Generali (AG)");
        Answer merged = run("merge-duplicates", "doppioni");
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("Affari Generali (AG2): unita a Affari Generali (AG)");
        assertThat(run("merge-duplicates", "doppioni").out())
                .contains("Nessuna unità e nessuna persona è registrata più volte.");
        assertThat(run("show", "doppioni").out()).doesNotContain("unità doppia");
    }

    @Test
    void passwords_ofTheProductAsItIsConfigured_takeTheRecommendedParameters() {
        try (ApplicationContext context = DatabaseOptions.context(server)) {
            assertThat(context.getBean(Passwords.class)
                            .hash("quattro parole lunghe")
                            .encoded())
                    .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Segrate", "s", "città", "a_b", "😀"})
    void slug_ofAnotherForm_isWrongUsage(String slug) {
        Answer answer = run("create", slug, "--name", "x");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("«" + slug + "» non è una sigla");
        assertThat(run("show", slug).code()).isEqualTo(2);
    }

    @Test
    void data_ofAnotherForm_isWrongUsage() {
        assertThat(run("create", "ab", "--name", "x", "--istat", "12").err()).contains("sei cifre");
        assertThat(run("create", "ab", "--name", "  ").code()).isEqualTo(2);
        assertThat(run("create", "ab", "--name", "x", "--population", "-1").code())
                .isEqualTo(2);
        assertThat(run("create", "ab").code()).isEqualTo(2);
        assertThat(run("show", "ab").code()).isEqualTo(1);
    }

    @Test
    void tenant_thatIsNotThere_isToldInOneLine() {
        Answer answer = run("show", "nessuno");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).singleElement().asString().contains("nessuno");
    }

    @Test
    void group_withoutACommand_isWrongUsage() {
        CommandLine line = Main.commandLine();
        StringWriter err = new StringWriter();
        line.setErr(new PrintWriter(err));
        assertThat(line.execute("tenant")).isEqualTo(2);
        assertThat(err.toString()).contains("create", "list", "show");
    }

    private static Answer run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("tenant"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int code = line.execute(all.toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }

    private record Answer(int code, String out, String err) {}
}
