package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SharedData;
import it.pdo.history.Actor;
import it.pdo.organisation.Duplicates;
import it.pdo.organisation.People;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemDraft;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An import adds each unit that a file names once, however many objectives name it. */
@DatabaseTest
class ImportedUnitsTest {

    private final TwoTenants tenants = new TwoTenants();

    @Test
    void realCards_importedIntoAnEmptyBody_addTheUnitsTheyName() {
        UnitTree units = imported(SharedData.file("segrate-2022/cards.json"));

        assertThat(units.all()).hasSize(18);
    }

    @Test
    void ownCards_importedIntoAnEmptyBody_addTheUnitsTheyName() {
        UnitTree units = imported(Imports.CONFIG.resolve("segrate/plan.json"));

        assertThat(units.all()).hasSizeGreaterThan(10);
    }

    private UnitTree imported(Path file) {
        return tenants.in(tenants.a, () -> {
            ImportConfiguration setup =
                    ImportConfiguration.find("segrate").setup().orElseThrow();
            MappingOutcome.Mapped mapped = (MappingOutcome.Mapped)
                    PlanReader.read(file, setup.mapping(), setup.format(), setup.header(null, null));
            tenants.get(People.class)
                    .create(
                            Actor.SYSTEM,
                            people(mapped.plan().items())
                                    .map(code -> new PersonDraft(code, code, "D", null))
                                    .toList());
            ImportJob job = new ImportJob.Mapped(
                    ImportSource.Stored.of(file),
                    setup.mapping(),
                    MappingWriter.write(setup.mapping()),
                    setup.format(),
                    setup.header(null, null),
                    false);
            assertThat(tenants.get(ImportService.class)
                            .run(TwoTenants.administrator(7, "Ada Neri"), job, ImportProgress.SILENT))
                    .isInstanceOf(ImportRunOutcome.Done.class);
            UnitTree tree = tenants.get(Units.class).tree();
            assertThat(tree.all())
                    .extracting(unit -> tree.path(unit.id()).stream()
                            .map(above -> above.name().toLowerCase(Locale.ITALIAN))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(named(mapped.plan().items()));
            assertThat(tenants.get(Duplicates.class).find().isEmpty()).isTrue();
            return tree;
        });
    }

    private static Stream<String> people(List<ItemDraft> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        item.people().stream().flatMap(share -> Optional.ofNullable(share.person()).stream()),
                        people(item.children())))
                .distinct();
    }

    /** Every path of names the file has, and those around it. */
    private static Set<List<String>> named(List<ItemDraft> items) {
        Set<List<String>> paths = new HashSet<>();
        for (ItemDraft item : items) {
            List<String> path = new ArrayList<>();
            for (String name : item.unitPath()) {
                path.add(name.toLowerCase(Locale.ITALIAN));
                paths.add(List.copyOf(path));
            }
            paths.addAll(named(item.children()));
        }
        return paths;
    }
}
