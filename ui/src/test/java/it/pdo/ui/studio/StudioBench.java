package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.policy.ShippedPolicies;
import it.pdo.format.starter.StarterFormats;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long the server takes from an edit to the answer, on the largest starter format: the change, the check,
 * outline, problems and preview, and the text to be stored. Run by hand, {@code ./pdo bench studio}; the promise is
 * 100 ms, for the first edit of a process too. Time of the processor is told beside that of the clock, because the machine
 * may be busy with other things.
 */
public final class StudioBench {
    private static final int WARM = 200;
    private static final int EDITS = 1000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private StudioBench() {}

    public static void main(String[] args) {
        long before = System.nanoTime();
        Studio studio = new Studio(
                FormatDocument.open("", StarterFormats.list().getLast().yaml())
                        .document()
                        .orElseThrow());
        studio.refresh();
        System.out.printf(Locale.ROOT, "opening, in a cold process: %.1f ms%n", (System.nanoTime() - before) / 1e6);
        System.out.printf("the first edit: %s%n", studio.edit(0));
        for (int i = 1; i < WARM; i++) {
            studio.edit(i);
        }
        List<Took> took = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            took.add(studio.edit(WARM + i));
        }
        say("median", took, EDITS / 2);
        say("p99", took, EDITS * 99 / 100);
        say("most", took, EDITS - 1);
    }

    private static void say(String what, List<Took> took, int index) {
        System.out.printf(
                "%s: %s%n",
                what,
                new Took(
                        took.stream().map(Took::clock).sorted().toList().get(index),
                        took.stream().map(Took::processor).sorted().toList().get(index)));
    }

    /** Nanoseconds by the clock, and those of them in which the processor worked for us. */
    private record Took(long clock, long processor) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f ms, of which processor %.1f ms", clock / 1e6, processor / 1e6);
        }
    }

    /** The studio without a browser. */
    private static final class Studio implements DraftEditor.Screen {
        private final DraftEditor editor;
        private final FormatOutline outline;
        private final PreviewPane preview;
        private final ProblemList problems;
        private final Part field;

        Studio(FormatDocument start) {
            editor = new DraftEditor(
                    start, null, ShippedPolicies.codes(), Texts.of(StudioBench.class, Locale.ITALIAN), this);
            outline = new FormatOutline(editor);
            preview = new PreviewPane(editor);
            problems = new ProblemList(editor);
            field = Part.all(start).stream()
                    .filter(part -> part.at().matches("/levels/\\d+/fields/\\d+"))
                    .findFirst()
                    .orElseThrow();
        }

        Took edit(int number) {
            long clock = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            editor.type(
                    field.at() + "/name",
                    editor.naming().name(editor.now(), field.at(), "name", "Campo numero " + number),
                    "Nome");
            return new Took(System.nanoTime() - clock, THREADS.getCurrentThreadCpuTime() - processor);
        }

        @Override
        public void refresh() {
            outline.select(field);
            preview.show(field);
            problems.refresh();
            if (editor.text().isEmpty()) {
                throw new IllegalStateException("nothing written");
            }
        }

        @Override
        public void save() {}

        @Override
        public void redraw(DraftEditor.Focus focus) {}

        @Override
        public void show(String at, DraftEditor.Focus focus) {}
    }
}
