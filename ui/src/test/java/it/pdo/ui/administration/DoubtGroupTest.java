package it.pdo.ui.administration;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.store.revision.DoubtfulTarget;
import it.pdo.target.Confidence;
import it.pdo.target.TargetContext;
import it.pdo.target.TargetReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoubtGroupTest {
    private static final Item ITEM =
            new Item(new ItemId(1), 1, new ItemContent(null, 0, ItemHeading.of("obiettivo", "1", "Visite"), null));

    @Test
    void targets_thatDifferOnlyInTheirFigures_shareAGroup() {
        assertThat(groups("Copertura|70%", "Diffusione|1.234,5%", "Copertura|80%"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.readingText()).isEqualTo("almeno …%");
                    assertThat(group.confidence()).contains(Confidence.CONVENTION);
                    assertThat(group.targets()).hasSize(3);
                });
    }

    @Test
    void groups_standLargestFirst_andWhatCannotBeReadLast() {
        assertThat(groups("A|???", "B|???", "C|???", "Copertura|70%", "Copertura|80%"))
                .extracting(DoubtGroup::confidence)
                .containsExactly(Optional.of(Confidence.CONVENTION), Optional.empty());
    }

    @Test
    void noTargets_makeNoGroup() {
        assertThat(groups()).isEmpty();
    }

    private static List<DoubtGroup> groups(String... namesAndTexts) {
        return DoubtGroup.of(
                Stream.of(namesAndTexts).map(DoubtGroupTest::target).toList(), Locale.ITALIAN);
    }

    private static DoubtfulTarget target(String nameAndText) {
        String[] parts = nameAndText.split("\\|", -1);
        Indicator indicator =
                new Indicator(new IndicatorId(2), 1, ITEM.id(), 0, IndicatorDefinition.of(parts[0], parts[1]), null);
        return new DoubtfulTarget(
                ITEM, indicator, TargetReader.read(parts[1], new TargetContext(parts[0], "", OptionalInt.of(2022))));
    }
}
