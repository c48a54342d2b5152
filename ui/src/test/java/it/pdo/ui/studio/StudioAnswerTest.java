package it.pdo.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.FormatDocument;
import it.pdo.format.StarterFormats;
import it.pdo.ui.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * How long the server takes from an edit to the answer: the change, the check, outline, problems and preview built anew,
 * and the text to be saved. Measured on the largest starter format when {@code PDO_MEASURE} is set; a measurement is no
 * test of a busy machine, so the bound is ten times looser than the promise it prints.
 */
@EnabledIfEnvironmentVariable(named = "PDO_MEASURE", matches = ".+")
final class StudioAnswerTest {
    private static final int WARM = 200;
    private static final int EDITS = 1000;

    private final Texts texts = Texts.of(StudioAnswerTest.class, Locale.ITALIAN);

    @Test
    void edit_ofTheLargestStarter_isAnsweredWithinAHundredMilliseconds() {
        FormatDocument start = FormatDocument.open(
                        "", StarterFormats.list().getLast().yaml())
                .document()
                .orElseThrow();
        Watched watched = new Watched(start, texts);
        Part field = Part.all(start).stream()
                .filter(part -> part.at().matches("/levels/\\d+/fields/\\d+"))
                .findFirst()
                .orElseThrow();
        watched.part = field;
        long first = watched.edit(0);
        for (int i = 1; i < WARM; i++) {
            watched.edit(i);
        }
        long[] nanos = new long[EDITS];
        for (int i = 0; i < EDITS; i++) {
            nanos[i] = watched.edit(WARM + i);
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "edit, check, outline, problems, preview, text: first %.1f ms, median %.1f ms, p99 %.1f ms, most %.1f ms%n",
                first / 1e6,
                nanos[EDITS / 2] / 1e6,
                nanos[EDITS * 99 / 100] / 1e6,
                nanos[EDITS - 1] / 1e6);

        assertThat(nanos[EDITS * 99 / 100] / 1e6).isLessThan(1000);
    }

    /** The studio without a browser. */
    private static final class Watched implements Desk.Screen {
        private final Desk desk;
        private final Outline outline;
        private final PreviewPane preview;
        private final ProblemList problems;
        private Part part = Part.GENERAL;
        private int written;

        Watched(FormatDocument start, Texts texts) {
            desk = new Desk(start, null, texts, this);
            outline = new Outline(desk);
            preview = new PreviewPane(desk);
            problems = new ProblemList(desk);
        }

        long edit(int number) {
            long before = System.nanoTime();
            desk.type(
                    part.at() + "/name",
                    desk.naming().name(desk.now(), part.at(), "name", "Campo numero " + number),
                    "Nome");
            return System.nanoTime() - before;
        }

        @Override
        public void follow() {
            for (Runnable each :
                    List.<Runnable>of(() -> outline.follow(part), () -> preview.follow(part), problems::follow)) {
                each.run();
            }
            written += desk.text().length();
            assertThat(written).isPositive();
        }

        @Override
        public void redraw(Desk.Focus focus) {}

        @Override
        public void show(String at, Desk.Focus focus) {}
    }
}
