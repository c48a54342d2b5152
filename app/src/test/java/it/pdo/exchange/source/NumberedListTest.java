package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedListTest {

    @Test
    void entries_numberedWithSemicolons_areDivided() {
        assertThat(NumberedList.entries("1) primo; 2) secondo;")).containsExactly("primo", "secondo");
    }

    @Test
    void entries_numberedWithoutSemicolons_areDivided() {
        assertThat(NumberedList.entries("1) primo 2) secondo. 3) terzo")).containsExactly("primo", "secondo.", "terzo");
    }

    @Test
    void entries_withOtherNumbersInside_stayWhole() {
        assertThat(NumberedList.entries("1) norma (art. 3) del 2020; 2) altra"))
                .containsExactly("norma (art. 3) del 2020", "altra");
    }

    @Test
    void entries_withoutNumbers_areOne() {
        assertThat(NumberedList.entries("una sola azione")).containsExactly("una sola azione");
    }

    @Test
    void entries_ofBlank_areNone() {
        assertThat(NumberedList.entries("  ")).isEmpty();
    }
}
