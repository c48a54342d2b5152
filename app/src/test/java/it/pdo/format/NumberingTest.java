package it.pdo.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Numbering.Within;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,        '',  '',            1",
                "-,        '',  '1 2 7',       8",
                "#,        '',  '1 2',         3",
                "OD #,     '',  'OD_1 OD_10',  OD 11",
                "S#.#,     S2,  '',            S2.1",
                "S#.#,     S2,  'S2.1 S1.9',   S2.2",
                "S#.#,     S1,  'S12.4 S1.1',  S1.2",
                "P#[@].#,  P3b, 'P3b.1',       P3b.2",
                "F #[.#],  '',  'F_1 F_2.5',   F 3",
                "#[@],     4,   '1 1b 2',      3",
                "@,        '',  'a b',         c",
                "OB-#-X,   '',  'OB-4-X',      OB-5-X"
            })
    void next_countsOnFromTheGreatestTaken(@Nullable String pattern, String parent, String taken, String expected) {
        assertThat(next(pattern, parent, taken)).contains(expected);
    }

    @Test
    void next_ofANumberAndALetter_countsTheNumberAndCannotGuessTheLetter() {
        assertThat(next("#@", "1", "1a 1c")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OBIETTIVO", "S#.#", "[#]"})
    void next_withNothingToCountOrNoParentsNumber_isEmpty(String pattern) {
        assertThat(next(pattern, "", "")).isEmpty();
    }

    @Test
    void next_afterTheLastLetter_isEmpty() {
        assertThat(next("@", "", "y z")).isEmpty();
    }

    @Test
    void next_leavesGapsOpen_andBeginsWhereItIsTold() {
        Numbering fromTen = new Numbering(Within.PLAN, 10);

        assertThat(fromTen.next(new CodePattern("#"), "", List.of())).contains("10");
        assertThat(fromTen.next(new CodePattern("#"), "", List.of("9"))).contains("10");
        assertThat(fromTen.next(new CodePattern("#"), "", List.of("10", "12"))).contains("13");
    }

    @Test
    void next_afterTheGreatestNumberAPatternAllows_isEmpty() {
        assertThat(next("#", "", "999999")).isEmpty();
    }

    private static Optional<String> next(@Nullable String pattern, String parent, String taken) {
        List<String> codes = taken.isEmpty()
                ? List.of()
                : List.of(taken.split(" ")).stream()
                        .map(c -> c.replace('_', ' '))
                        .toList();
        return new Numbering(Within.PARENT, 1).next(pattern == null ? null : new CodePattern(pattern), parent, codes);
    }
}
