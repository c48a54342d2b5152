package it.pdo.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PartCarriersTest {
    private final FormatDocument format =
            FormatDocument.open("", """
            levels:
              - {code: obiettivo, under: [plan]}
              - {code: fase, under: [obiettivo]}
              - {code: ambito, under: [plan]}
            """).document().orElseThrow();

    @Test
    void cronoprogram_begins_onTheLevelFarthestBelow_otherPartsOnTheFirstAtTheRoot() {
        assertThat(PartCarriers.begin(format, "/cronoprogram").texts("/levels/1/carries"))
                .containsExactly("cronoprogram");
        assertThat(PartCarriers.begin(format, "/cronoprogram").has("/levels/0/carries"))
                .isFalse();
        assertThat(PartCarriers.begin(format, "/indicator-card").texts("/levels/0/carries"))
                .containsExactly("indicators");
        assertThat(PartCarriers.begin(format, "/people").texts("/levels/0/carries"))
                .containsExactly("people");
    }

    @Test
    void cronoprogram_ofAFormatWithoutLevelsBelow_beginsOnTheFirst() {
        FormatDocument flat = format.without("/levels/1");

        assertThat(PartCarriers.begin(flat, "/cronoprogram").texts("/levels/0/carries"))
                .containsExactly("cronoprogram");
    }

    @Test
    void part_thatALevelHasAlready_orThatNoLevelHas_changesNothing() {
        FormatDocument carried = format.with("/levels/2/carries", List.of("people"));

        assertThat(PartCarriers.begin(carried, "/people")).isEqualTo(carried);
        assertThat(PartCarriers.begin(format, "/result-pay")).isEqualTo(format);
    }
}
