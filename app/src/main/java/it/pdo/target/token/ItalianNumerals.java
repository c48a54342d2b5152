package it.pdo.target.token;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Italian words for whole numbers, from {@code zero} to {@code novecentonovantanovemila…}; folded, in one word. */
public final class ItalianNumerals {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("un", 1),
            Map.entry("uno", 1),
            Map.entry("una", 1),
            Map.entry("due", 2),
            Map.entry("tre", 3),
            Map.entry("quattro", 4),
            Map.entry("cinque", 5),
            Map.entry("sei", 6),
            Map.entry("sette", 7),
            Map.entry("otto", 8),
            Map.entry("nove", 9),
            Map.entry("dieci", 10),
            Map.entry("undici", 11),
            Map.entry("dodici", 12),
            Map.entry("tredici", 13),
            Map.entry("quattordici", 14),
            Map.entry("quindici", 15),
            Map.entry("sedici", 16),
            Map.entry("diciassette", 17),
            Map.entry("diciotto", 18),
            Map.entry("diciannove", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "vent",
            20,
            "trent",
            30,
            "quarant",
            40,
            "cinquant",
            50,
            "sessant",
            60,
            "settant",
            70,
            "ottant",
            80,
            "novant",
            90);
    private static final int LONGEST = 40;

    private ItalianNumerals() {}

    public static Optional<BigDecimal> parse(String folded) {
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        int value = folded.equals("mille") ? 1_000 : thousands(folded);
        return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }

    private static int thousands(String word) {
        if (word.startsWith("mille") && word.length() > 5) {
            return plus(1_000, hundreds(word.substring(5)));
        }
        int mila = word.indexOf("mila");
        if (mila <= 0) {
            return hundreds(word);
        }
        int many = hundreds(word.substring(0, mila));
        String rest = word.substring(mila + 4);
        if (many < 2) {
            return -1;
        }
        return rest.isEmpty() ? many * 1_000 : plus(many * 1_000, hundreds(rest));
    }

    private static int hundreds(String word) {
        int cento = word.indexOf("cento");
        if (cento < 0) {
            return belowHundred(word);
        }
        int many = cento == 0 ? 1 : SMALL.getOrDefault(word.substring(0, cento), -1);
        String rest = word.substring(cento + 5);
        if (many < 1 || many > 9) {
            return -1;
        }
        return rest.isEmpty() ? many * 100 : plus(many * 100, belowHundred(rest));
    }

    private static int belowHundred(String word) {
        Integer small = SMALL.get(word);
        if (small != null) {
            return small;
        }
        for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
            if (word.startsWith(ten.getKey())) {
                return ten.getValue()
                        + unitsAfterTen(
                                ten.getKey(), word.substring(ten.getKey().length()));
            }
        }
        return -1;
    }

    /** The final vowel of the tens is dropped before uno and otto: ventuno, ventotto, but ventidue. */
    private static int unitsAfterTen(String ten, String rest) {
        String vowel = ten.equals("vent") ? "i" : "a";
        if (rest.equals(vowel)) {
            return 0;
        }
        if (rest.equals("uno") || rest.equals("un") || rest.equals("otto")) {
            return rest.equals("otto") ? 8 : 1;
        }
        int unit = rest.startsWith(vowel) ? SMALL.getOrDefault(rest.substring(1), -1) : -1;
        return unit >= 2 && unit <= 9 && unit != 8 ? unit : Integer.MIN_VALUE / 2;
    }

    private static int plus(int many, int rest) {
        return rest < 1 ? -1 : many + rest;
    }
}
