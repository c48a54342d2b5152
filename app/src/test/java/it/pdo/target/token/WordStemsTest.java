package it.pdo.target.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordStemsTest {
    private static final List<String> ALTERNATIVES = List.of(
            "ritard",
            "s\\b",
            "no",
            "non (?:e |piu )?dovut",
            "meta\\b",
            "fatt[aoie]",
            "nessun[oa]?",
            "(?<!come )previst",
            "(?<=€/)000",
            "m€",
            "in parte\\b",
            "ab?c");
    private static final List<String> PIECES = List.of(
            "ritard", "o", "s", "si", "no", "non ", "e ", "piu ", "dovut", "meta", "fatt", "a", "nessun", "come ",
            "previst", "€/", "000", "m", "€", "in ", "parte", "abc", "ac", " ", ",", "_", "7", "ü");

    @Test
    void isIn_randomTexts_whatTheExpressionFinds() {
        WordStems stems = WordStems.of(ALTERNATIVES.toArray(String[]::new));
        WordStems words = WordStems.words(ALTERNATIVES.toArray(String[]::new));
        Pattern ofStems = Pattern.compile("\\b(?:" + String.join("|", ALTERNATIVES) + ")");
        Pattern ofWords = Pattern.compile("\\b(?:" + String.join("|", ALTERNATIVES) + ")\\b");
        Random random = new Random(20_261_201);
        int found = 0;
        for (int n = 0; n < 50_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            boolean expected = ofStems.matcher(text).find();
            found += expected ? 1 : 0;
            assertEquals(expected, stems.isIn(text.toString()), text::toString);
            assertEquals(ofWords.matcher(text).find(), words.isIn(text.toString()), text::toString);
        }
        assertTrue(found > 10_000 && found < 40_000, "both outcomes are tried: " + found);
    }

    @Test
    void isIn_insideAWord_isNot() {
        WordStems stems = WordStems.of("evas[ei]\\b");
        assertTrue(stems.isIn("richieste evase"));
        assertFalse(stems.isIn("richieste inevase"));
        assertFalse(stems.isIn("evasione"));
        assertFalse(stems.isIn(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "\\bmeta", "a||b", "(?:a|b)c"})
    void of_whatBeginsNoWord_isRefused(String alternative) {
        assertThrows(IllegalArgumentException.class, () -> WordStems.of(alternative));
    }
}
