package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Garbage in, a reading out. {@code -Dpdo.fuzz.count=1000000} for the long run; {@link #main} also takes the time. */
class TargetFuzzTest {

    private static final long SEED = 20_260_101L;
    private static final int MEGABYTE = 1 << 20;
    private static final String[] PIECES = {
        "almeno",
        "max",
        "entro",
        "il",
        "tra",
        "e",
        "da",
        "a",
        "su",
        "/",
        "//",
        "%",
        "€",
        ">",
        "<",
        "=",
        "≥",
        "≤",
        "-",
        "+",
        "1",
        "12",
        "0",
        "31",
        "2021",
        "1.000",
        "12,5",
        "1,2,3",
        "99999999999999999999",
        "31/12/2021",
        "30/02/2021",
        "giorni",
        "ore",
        "minuti",
        "'",
        "\"",
        "mesi",
        "mln",
        "mila",
        "anno",
        "di riduzione",
        "in meno",
        "dicembre",
        "fine",
        "n.",
        "(",
        ")",
        ":",
        ";",
        ",",
        ".",
        "ogni 1000 abitanti",
        "rispetto al 2020",
        "due",
        "mille",
        "on",
        "si",
        "no",
        "non",
        "report",
        "variazione",
        "per",
        "mq",
        "*",
        "°",
        "\u00a0",
        "\ud83d",
        "\ude00",
        "\u0301",
        "\u202e",
        "İ",
        "ß"
    };
    private static final String[] NAMES = {
        "",
        "Riduzione dei tempi",
        "Tempi di risposta",
        "Costo unitario del personale",
        "% di gradimento",
        "Numero di punti ogni 1000 abitanti",
        "Rapporto tra posizioni e dipendenti",
        "Incremento percentuale sul 2020"
    };

    @Test
    void garbage_is_read_without_an_exception() {
        int count = Integer.getInteger("pdo.fuzz", 50_000);
        SplittableRandom random = new SplittableRandom(SEED);
        long understood = 0;
        for (int i = 0; i < count; i++) {
            understood += readEverywhere(text(random, i), NAMES[random.nextInt(NAMES.length)], random) ? 1 : 0;
        }
        assertThat(understood).isBetween(count / 100L, (long) count);
    }

    /** Reads as a target and as a reached value of it, and speaks of it. */
    private static boolean readEverywhere(String text, String name, SplittableRandom random) {
        OptionalInt year = random.nextBoolean() ? OptionalInt.of(2022) : OptionalInt.empty();
        TargetReading reading =
                TargetReader.read(text, new TargetContext(name, random.nextInt(9) == 0 ? text : "", year));
        assertThat(reading.describe(Locale.ITALIAN)).isNotNull();
        assertThat(reading.describe(Locale.ENGLISH)).isNotNull();
        Target target = new Target.Deadline(LocalDate.of(2022, 12, 31), "");
        boolean understood = false;
        switch (reading) {
            case TargetReading.Understood u -> {
                target = u.target();
                understood = true;
                assertThat(TargetNotation.of(target).targetClass()).isEqualTo(u.targetClass());
            }
            case TargetReading.NotUnderstood not ->
                assertThat(not.why().column()).isLessThanOrEqualTo(text.length() + 1);
        }
        assertThat(ActualReader.read(text, target, TargetContext.NONE)).isNotNull();
        return understood;
    }

    private static String text(SplittableRandom random, int i) {
        if (i % 10_007 == 5) {
            return pieces(random, 20).repeat(MEGABYTE / 40 + 1);
        }
        return switch (random.nextInt(3)) {
            case 0 -> anyCharacters(random, random.nextInt(40));
            case 1 -> pieces(random, random.nextInt(12));
            default -> pieces(random, random.nextInt(120));
        };
    }

    private static String anyCharacters(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    private static String pieces(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    /**
     * Prints how long the slowest of the texts took, after a warm-up. A text that seems slow is read again, so that what
     * is measured is the text and not what else the machine did.
     */
    public static void main(String[] args) {
        int count = Integer.getInteger("pdo.fuzz", 1_000_000);
        SplittableRandom random = new SplittableRandom(SEED);
        long slowest = 0;
        String slowestText = "";
        for (int i = -20_000; i < count; i++) {
            String text = text(random, Math.abs(i));
            String name = NAMES[random.nextInt(NAMES.length)];
            long choices = random.nextLong();
            long taken = Long.MAX_VALUE;
            for (int again = 0; again < 5 && taken > slowest; again++) {
                long start = System.nanoTime();
                readEverywhere(text, name, new SplittableRandom(choices));
                taken = Math.min(taken, System.nanoTime() - start);
            }
            if (i >= 0 && taken > slowest) {
                slowest = taken;
                slowestText = text.substring(0, Math.min(80, text.length()));
            }
        }
        System.out.printf(Locale.ROOT, "%,d texts, slowest %.2f ms: %s%n", count, slowest / 1e6, slowestText);
    }
}
