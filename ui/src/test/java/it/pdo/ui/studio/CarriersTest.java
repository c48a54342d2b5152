package it.pdo.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.FormatDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CarriersTest {
    private final FormatDocument format =
            FormatDocument.open("", """
            levels:
              - {code: obiettivo, under: [plan]}
              - {code: fase, under: [obiettivo]}
              - {code: ambito, under: [plan]}
            """).document().orElseThrow();

    @Test
    void cronoprogram_begins_onTheLevelFarthestBelow_otherPartsOnTheFirstAtTheRoot() {
        assertThat(Carriers.begin(format, "/cronoprogram").texts("/levels/1/carries"))
                .containsExactly("cronoprogram");
        assertThat(Carriers.begin(format, "/cronoprogram").has("/levels/0/carries"))
                .isFalse();
        assertThat(Carriers.begin(format, "/indicator-card").texts("/levels/0/carries"))
                .containsExactly("indicators");
        assertThat(Carriers.begin(format, "/people").texts("/levels/0/carries")).containsExactly("people");
    }

    @Test
    void cronoprogram_ofAFormatWithoutLevelsBelow_beginsOnTheFirst() {
        FormatDocument flat = format.without("/levels/1");

        assertThat(Carriers.begin(flat, "/cronoprogram").texts("/levels/0/carries"))
                .containsExactly("cronoprogram");
    }

    @Test
    void part_thatALevelHasAlready_orThatNoLevelHas_changesNothing() {
        FormatDocument carried = format.with("/levels/2/carries", List.of("people"));

        assertThat(Carriers.begin(carried, "/people")).isEqualTo(carried);
        assertThat(Carriers.begin(format, "/result-pay")).isEqualTo(format);
    }
}
