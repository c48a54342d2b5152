package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.source.ImportSource;
import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Units;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReadingDraft;
import it.pdo.results.ResultsService;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shared and transversal objectives and matrix rows, from the file to the results: each counts once at the body. */
@DatabaseTest
class Milano2024PlanTest {

    private static final Path SAMPLE = Path.of("src/test/resources/it/pdo/exchange/milano-2024.json");
    private static final YearMonth END_2024 = YearMonth.of(2024, 12);
    private static final YearMonth END_2025 = YearMonth.of(2025, 12);

    private static final TwoTenants tenants = new TwoTenants();
    private static SignedIn evaluator;
    private static StoredPlan stored;
    private static PlanTree plan;

    @BeforeAll
    static void start() {
        evaluator = TwoTenants.person(tenants.a, "Enzo", Grant.everywhere(Role.EVALUATOR));
        stored = tenants.in(tenants.a, () -> {
            ImportConfiguration setup =
                    ImportConfiguration.find("milano-2024").setup().orElseThrow();
            ImportJob job = new ImportJob.Mapped(
                    ImportSource.Stored.of(SAMPLE),
                    setup.mapping(),
                    MappingWriter.write(setup.mapping()),
                    setup.format(),
                    setup.header(null, null),
                    false);
            ImportRunOutcome outcome = tenants.get(ImportService.class)
                    .run(TwoTenants.administrator(7, "Ada Neri"), job, ImportProgress.SILENT);
            return ((ImportRunOutcome.Done) outcome).created().orElseThrow();
        });
        fill(END_2024, "5", "80%", "4", "3", "5.000.000", "500");
        fill(END_2025, "10", "40%", "4", "1", "5.000.000", "1");
        plan = tenants.in(
                tenants.a,
                () -> tenants.get(PlanStore.class).load(stored.plan()).orElseThrow());
    }

    /** Readings of the six indicators, in the order of the file. */
    private static void fill(YearMonth month, String... actual) {
        List<String> at = List.of("0/0", "0/1", "1/0", "1/1", "2/0", "3/1");
        List<ReadingDraft> readings = new java.util.ArrayList<>();
        for (int i = 0; i < actual.length; i++) {
            String[] place = at.get(i).split("/");
            String pointer = "/direzioni/%s/objectives/%s/indicatori/0".formatted(place[0], place[1]);
            readings.add(new ReadingDraft(stored.indicator(pointer).orElseThrow(), month, actual[i], ""));
        }
        assertThat(tenants.in(tenants.a, () -> tenants.get(ProgressImport.class)
                        .fill(Actor.SYSTEM, stored.plan(), month.getYear(), List.of(), readings, month)))
                .isEmpty();
    }

    @Test
    void body_inTheFirstYear_countsTheSharedObjectiveOnce() {
        // 50, 100, 100 (shared by three departments), 50, 100, 50
        assertThat(points(sheet(END_2024).body())).isEqualByComparingTo("75");
    }

    @Test
    void departments_thatShareAnObjective_eachCountIt() {
        ScoreSheet sheet = sheet(END_2024);

        assertThat(unit(sheet, "Direzione Cultura")).isEqualByComparingTo("75");
        assertThat(unit(sheet, "Direzione Verde e Ambiente")).isEqualByComparingTo("75");
        assertThat(unit(sheet, "Direzione Generale")).isEqualByComparingTo("83.33");
        assertThat(unit(sheet, "DS Recupero Evasione e Coattiva")).isEqualByComparingTo("100");
    }

    @Test
    void transversalObjective_hasTheResultOfThoseThatServeIt() {
        ScoreSheet sheet = sheet(END_2024);

        assertThat(points(sheet.item(item("/obiettivi_trasversali/0")))).isEqualByComparingTo("50");
        assertThat(points(sheet.item(item("/obiettivi_trasversali/1")))).isEqualByComparingTo("100");
        assertThat(sheet.item(item("/obiettivi_trasversali/2"))).isInstanceOf(Score.NotScored.class);
    }

    @Test
    void matrixRows_haveTheResultOfTheirObjective_andTheirProgrammeTheMean() {
        ScoreSheet sheet = sheet(END_2024);
        Item programme = plan.roots().stream()
                .filter(i -> i.title().equals("Ambiente"))
                .findFirst()
                .orElseThrow();

        assertThat(points(sheet.item(item("/matrice/3")))).isEqualByComparingTo("100");
        assertThat(points(sheet.item(item("/matrice/5")))).isEqualByComparingTo("50");
        assertThat(points(sheet.item(programme.id().toString()))).isEqualByComparingTo("87.5");
        assertThat(sheet.item(item("/matrice/7"))).isInstanceOf(Score.NotScored.class);
    }

    @Test
    void objectivesThatAreNotForeseenInAYear_areLeftOutOfItsResults() {
        ScoreSheet sheet = sheet(END_2025);

        assertThat(sheet.item(item("/direzioni/1/objectives/1")))
                .isInstanceOfSatisfying(
                        Score.NotScored.class, why -> assertThat(why.reason()).isEqualTo(Score.Reason.NOT_FORESEEN));
        assertThat(sheet.item(item("/direzioni/3/objectives/1"))).isInstanceOf(Score.NotScored.class);
        // 100, 50, 100, 100: what ended counts neither for nor against
        assertThat(points(sheet.body())).isEqualByComparingTo("87.5");
        assertThat(unit(sheet, "Direzione Cultura")).isEqualByComparingTo("100");
    }

    private static ScoreSheet sheet(YearMonth at) {
        return tenants.in(tenants.a, () -> tenants.get(ResultsService.class)
                .sheet(evaluator, stored.plan(), at)
                .orElseThrow());
    }

    private static String item(String pointer) {
        return stored.item(pointer).orElseThrow().toString();
    }

    private static BigDecimal unit(ScoreSheet sheet, String name) {
        String id = tenants.in(tenants.a, () -> tenants.get(Units.class).tree().all().stream()
                .filter(u -> u.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString());
        return points(sheet.find(FigureId.unit(id)).orElseThrow());
    }

    private static BigDecimal points(Score score) {
        assertThat(score).isInstanceOf(Score.Scored.class);
        return ((Score.Scored) score).points();
    }
}
