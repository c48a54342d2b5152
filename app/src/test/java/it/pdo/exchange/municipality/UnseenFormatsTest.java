package it.pdo.exchange.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.store.PlanStore;
import it.pdo.results.ResultsService;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.shared.Issue;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Formats nobody here has seen, each a folder of files and no Java: read, stored on the database, filled, scored. What the
 * results must be stands in the folder's {@code expected.csv}, with how it is worked out by hand.
 */
@DatabaseTest
class UnseenFormatsTest {

    private static final Path FOLDERS = Path.of("src/test/resources/it/pdo/exchange/unseen");
    private static final TwoTenants tenants = new TwoTenants();

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(FOLDERS)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private record Expected(YearMonth at, String figure, String pointer, BigDecimal points, String why) {
        static Expected of(String line) {
            String[] cells = line.split(",", 5);
            return new Expected(YearMonth.parse(cells[0]), cells[1], cells[2], new BigDecimal(cells[3]), cells[4]);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void folder_loadedByTheProductsOwnPath_givesTheFiguresWorkedOutByHand(Path folder) {
        Municipality municipality = municipality(folder);
        assertThat(tenants.get(MunicipalityLoader.class).load(municipality, "una frase lunga di prova"))
                .isInstanceOf(LoadOutcome.Loaded.class);
        TenantSlug slug = municipality.tenant().slug();
        SignedIn evaluator = TwoTenants.person(slug, "Enzo", Grant.everywhere(Role.EVALUATOR));

        tenants.in(slug, () -> {
            Plan plan = tenants.get(PlanStore.class).list().getFirst();
            List<Expected> expected = expected(folder);
            Map<YearMonth, ScoreSheet> sheets = expected.stream()
                    .map(Expected::at)
                    .distinct()
                    .collect(Collectors.toMap(at -> at, at -> tenants.get(ResultsService.class)
                            .sheet(evaluator, plan.id(), at)
                            .orElseThrow()));
            Ids ids = new Ids(municipality, plan);
            assertThat(expected).hasSizeGreaterThan(10).allSatisfy(line -> assertThat(
                            points(Optional.ofNullable(sheets.get(line.at())).orElseThrow(), line, ids))
                    .as(line.toString())
                    .isEqualByComparingTo(line.points()));
            return "";
        });
    }

    @ParameterizedTest
    @MethodSource("folders")
    void folder_read_hasNoIssueAndItsFormatIsWrittenBackWhole(Path folder) throws IOException {
        MunicipalityFolder.Reading reading = MunicipalityFolder.at(folder).read();
        assertThat(reading.issues()).extracting(Issue::toString).isEmpty();
        String yaml = Files.readString(folder.resolve("format.yaml"));
        String written =
                FormatWriter.write(FormatReader.read("f", yaml).format().orElseThrow());

        assertThat(FormatReader.read("f", written).format())
                .isEqualTo(FormatReader.read("f", yaml).format());
        assertThat(FormatWriter.write(FormatReader.read("f", written).format().orElseThrow()))
                .isEqualTo(written);
        Mapping mapping = MappingReader.read("m", Files.readString(folder.resolve("mapping.yaml")), format(yaml))
                .mapping()
                .orElseThrow();
        assertThat(MappingReader.read("m", MappingWriter.write(mapping), format(yaml))
                        .mapping())
                .contains(mapping);
    }

    private static it.pdo.format.PlanFormat format(String yaml) {
        return FormatReader.read("f", yaml).format().orElseThrow();
    }

    /** Finds stored items and indicators by the codes and names of the draft they come from. */
    private record Ids(Municipality municipality, Plan plan) {

        String item(String pointer) {
            String path = path(municipality.plan().plan().items(), pointer, "")
                    .orElseThrow(() -> new AssertionError("no item at " + pointer));
            var tree = tenants.get(PlanStore.class).load(plan.id()).orElseThrow();
            return tree.items().stream()
                    .filter(i -> (tree.ancestors(i).stream()
                                            .map(a -> a.code() + "/")
                                            .collect(Collectors.joining())
                                    + i.code())
                            .equals(path))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .toString();
        }

        String indicator(String pointer) {
            String name = name(municipality.plan().plan().items(), pointer)
                    .orElseThrow(() -> new AssertionError("no indicator at " + pointer));
            return tenants.get(PlanStore.class).load(plan.id()).orElseThrow().indicators().stream()
                    .filter(i -> i.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .toString();
        }

        private static Optional<String> path(List<it.pdo.planning.ItemDraft> items, String pointer, String above) {
            return items.stream()
                    .flatMap(i -> i.sourcePointer().equals(pointer)
                            ? Stream.of(above + i.code())
                            : path(i.children(), pointer, above + i.code() + "/").stream())
                    .findFirst();
        }

        private static Optional<String> name(List<it.pdo.planning.ItemDraft> items, String pointer) {
            return items.stream()
                    .flatMap(i -> Stream.concat(
                            i.indicators().stream()
                                    .filter(k -> k.sourcePointer().equals(pointer))
                                    .map(k -> k.name()),
                            name(i.children(), pointer).stream()))
                    .findFirst();
        }
    }

    private static BigDecimal points(ScoreSheet sheet, Expected line, Ids ids) {
        Score score =
                switch (line.figure()) {
                    case "item" -> sheet.item(ids.item(line.pointer()));
                    case "indicator" -> sheet.indicator(ids.indicator(line.pointer()));
                    case "body" -> sheet.body();
                    default -> throw new AssertionError("no such figure: " + line.figure());
                };
        assertThat(score).as(line.toString()).isInstanceOf(Score.Scored.class);
        return ((Score.Scored) score).points();
    }

    private static Municipality municipality(Path folder) {
        MunicipalityFolder.Reading reading = MunicipalityFolder.at(folder).read();
        return reading.municipality().orElseThrow(() -> new AssertionError(reading.issues()));
    }

    private static List<Expected> expected(Path folder) {
        try (Stream<String> lines = Files.lines(folder.resolve("expected.csv"))) {
            return lines.skip(1).map(Expected::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
