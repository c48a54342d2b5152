package it.pdo.ui.plan;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.RandomFormats;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatWriter;
import it.pdo.organisation.Person;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The sample of one level of a random format. Every name the format gives ends in a mark with its pointer, so that what is
 * drawn can be told apart however alike the names are.
 */
public record RandomPlan(
        PlanFormat format, String level, Item item, PlanTree tree, UnitTree units, List<Person> people) {
    private static final int FORMATS = 60;

    /** All levels of sixty formats. */
    public static Stream<RandomPlan> all() {
        return LongStream.range(0, FORMATS).mapToObj(RandomPlan::marked).flatMap(format -> format.levels().stream()
                .map(level -> of(format, level.code())));
    }

    private static RandomPlan of(PlanFormat format, String level) {
        SamplePlan sample = SamplePlan.of(format, level, Texts.of(SamplePlan.class, Locale.ITALIAN));
        return new RandomPlan(format, level, sample.item(), sample.tree(), sample.units(), sample.people());
    }

    private static PlanFormat marked(long seed) {
        FormatDocument document = FormatDocument.open("", FormatWriter.write(RandomFormats.of(seed)))
                .document()
                .orElseThrow();
        for (String pointer : named(document)) {
            document = document.with(pointer, document.text(pointer) + mark(FormatDocument.parent(pointer)));
        }
        return document.draft().format().orElseThrow();
    }

    private static List<String> named(FormatDocument document) {
        List<String> pointers = new ArrayList<>();
        for (String list :
                List.of("/checkpoints", "/indicator-card/dimensions", "/people/columns", "/resources/columns")) {
            each(document, list, "/name", pointers);
        }
        for (int i = 0; i < document.size("/levels"); i++) {
            each(document, "/levels/" + i + "/fields", "/name", pointers);
            each(document, "/levels/" + i + "/sections", "/title", pointers);
        }
        return pointers;
    }

    private static void each(FormatDocument document, String list, String key, List<String> into) {
        for (int i = 0; i < document.size(list); i++) {
            into.add(list + "/" + i + key);
        }
    }

    /** What the name of a part ends in. */
    public static String mark(String pointer) {
        return " ⟦" + pointer + "⟧";
    }

    public Level shape() {
        return format.level(level).orElseThrow();
    }

    /** The mark of a field. */
    public String mark(Field field) {
        return mark(at() + "/fields/" + shape().fields().indexOf(field));
    }

    /** The mark of a section. */
    public String mark(Level.Section section) {
        return mark(at() + "/sections/" + shape().sections().indexOf(section));
    }

    private String at() {
        return "/levels/" + format.levels().indexOf(shape());
    }

    /** Whether any row of the item's cronoprogram is drawn: its own, or those of the items below it. */
    public boolean hasCronoprogram() {
        return Stream.concat(Stream.of(item), tree.children(item.id()).stream())
                .anyMatch(row -> format.level(row.level()).orElseThrow().carries(Level.Part.CRONOPROGRAM));
    }

    @Override
    public String toString() {
        return format.code() + " " + level;
    }
}
