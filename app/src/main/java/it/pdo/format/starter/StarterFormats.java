package it.pdo.format.starter;

import it.pdo.format.FormatSentences;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.starter.StarterFormat.InTwoLanguages;
import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shipped starter formats, one for each size of municipality. {@code starter/starters.txt} lists their folders. */
public final class StarterFormats {

    private static final String FOLDER = "tenants-config/starter/";
    private static final int MOST_INHABITANTS = 10_000_000;

    private StarterFormats() {}

    private static final class Shipped {
        static final List<StarterFormat> ALL = text("starters.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(StarterFormats::read)
                .toList();
    }

    /** Every starter format, in ascending order of size. */
    public static List<StarterFormat> list() {
        return Shipped.ALL;
    }

    /** The starter format in a folder. */
    public static Optional<StarterFormat> find(String folder) {
        return list().stream().filter(s -> s.folder().equals(folder)).findFirst();
    }

    /**
     * The format suggested for a number of inhabitants.
     *
     * @param inhabitants zero or more
     */
    public static StarterFormat suggestedFor(int inhabitants) {
        return list().stream()
                .filter(starter -> {
                    Integer most = starter.suggestedUpTo();
                    return most == null || inhabitants <= most;
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last starter format has a bound"));
    }

    /** A shipped file that cannot be read is a programming error. */
    private static StarterFormat read(String folder) {
        String yaml = text(folder + "/format.yaml");
        FormatReader.Reading format = FormatReader.read("starter/" + folder + "/format.yaml", yaml);
        if (format.format().isEmpty()) {
            throw broken(format.issues());
        }
        String source = "starter/" + folder + "/starter.yaml";
        TreeReading tree = YamlTree.read(source, text(folder + "/starter.yaml"));
        List<Issue> issues = new ArrayList<>(tree.issues());
        if (tree.root().isEmpty()) {
            throw broken(issues);
        }
        FieldsDecoder fields = FieldsDecoder.of(tree.root().get(), FormatSentences.noun("starter"), issues);
        StarterFormat starter = new StarterFormat(
                folder,
                localized(fields, "name"),
                localized(fields, "description"),
                bound(fields),
                yaml,
                format.format().get());
        fields.done();
        if (Issue.anyError(issues)) {
            throw broken(issues);
        }
        return starter;
    }

    private static @Nullable Integer bound(FieldsDecoder fields) {
        int most = fields.integer("suggested-up-to", 0, MOST_INHABITANTS, -1);
        return most < 0 ? null : most;
    }

    private static InTwoLanguages localized(FieldsDecoder fields, String key) {
        InTwoLanguages words = fields.object(key, w -> new InTwoLanguages(w.text("it"), w.text("en")));
        return words == null ? new InTwoLanguages("", "") : words;
    }

    private static IllegalStateException broken(List<Issue> issues) {
        return new IllegalStateException("a starter format cannot be read: " + issues);
    }

    private static String text(String file) {
        try (InputStream in = StarterFormats.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FOLDER + file + " among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
