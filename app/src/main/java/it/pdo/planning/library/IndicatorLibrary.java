package it.pdo.planning.library;

import it.pdo.format.yaml.YamlTree;
import it.pdo.planning.library.LibraryIndicator.Better;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A library of indicators to copy into a plan: those that every administration has for its support functions, and those
 * required by law.
 *
 * @param functions in display order
 * @param indicators in the order of the file, grouped by function
 */
public record IndicatorLibrary(List<Function> functions, List<LibraryIndicator> indicators) {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(IndicatorLibrary.class);

    private static final String FILE = "library/indicators.yaml";

    /** A support function of an administration. */
    public record Function(String code, String italian, String english) {

        /** English for an English locale, Italian for any other. */
        public String name(Locale locale) {
            return locale.getLanguage().equals("en") ? english : italian;
        }
    }

    /** The result of reading; the library is present exactly when there is no error. */
    public record Reading(Optional<IndicatorLibrary> library, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    public IndicatorLibrary {
        functions = List.copyOf(functions);
        indicators = List.copyOf(indicators);
    }

    private static final class Shipped {
        static final IndicatorLibrary LIBRARY = shippedFile();
    }

    /** The library shipped with the product. */
    public static IndicatorLibrary shipped() {
        return Shipped.LIBRARY;
    }

    /** The indicators of a function, in order; empty for an unknown function. */
    public List<LibraryIndicator> of(String function) {
        return indicators.stream().filter(i -> i.function().equals(function)).toList();
    }

    public Optional<LibraryIndicator> find(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** The indicators that contain every word of the text, ignoring accents and case; all for a blank text. */
    public List<LibraryIndicator> search(String text) {
        List<String> words = List.of(plain(text).split(" "));
        return indicators.stream()
                .filter(i -> words.stream().allMatch(plain(searchText(i))::contains))
                .toList();
    }

    private String searchText(LibraryIndicator i) {
        String function = functions.stream()
                .filter(f -> f.code().equals(i.function()))
                .map(f -> f.italian() + " " + f.english())
                .findFirst()
                .orElse("");
        return String.join(
                " ",
                i.name(),
                i.description(),
                i.unitOfMeasure(),
                i.documentation().source(),
                function);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ITALIAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * Reads a library.
     *
     * @param source name of the file, used in the issues
     */
    public static Reading read(String source, String yaml) {
        TreeReading tree = YamlTree.read(source, yaml);
        List<Issue> issues = new ArrayList<>(tree.issues());
        Optional<IndicatorLibrary> library = tree.root().map(root -> {
            FieldsDecoder fields = FieldsDecoder.of(root, CATALOG.message("noun.library"), issues);
            IndicatorLibrary read = decode(fields);
            fields.done();
            return read;
        });
        return new Reading(Issue.anyError(issues) ? Optional.empty() : library, issues);
    }

    private static IndicatorLibrary decode(FieldsDecoder f) {
        List<Function> functions =
                f.requiredList("functions", CATALOG.message("noun.function"), IndicatorLibrary::function);
        Set<String> known = new HashSet<>();
        functions.forEach(function -> known.add(function.code()));
        Set<String> codes = new HashSet<>();
        return new IndicatorLibrary(
                functions,
                f.requiredList("indicators", CATALOG.message("noun.indicator"), i -> indicator(i, known, codes)));
    }

    private static Function function(FieldsDecoder f) {
        String code = f.code("code");
        f.requiredNode("name", CATALOG.message("noun.languages"));
        Function named = f.object("name", n -> new Function(code, n.text("it"), n.text("en")));
        return Objects.requireNonNullElseGet(named, () -> new Function(code, "", ""));
    }

    private static LibraryIndicator indicator(FieldsDecoder f, Set<String> functions, Set<String> codes) {
        String code = f.code("code");
        String function = f.text("function");
        if (!functions.contains(function) && !function.isBlank()) {
            f.issue(f.place("function"), "library.dangling", CATALOG.message("library.dangling", function));
        }
        if (!codes.add(code) && !code.isBlank()) {
            f.issue(f.place("code"), "library.duplicate", CATALOG.message("library.duplicate", code));
        }
        String name = f.text("name");
        String unit = f.text("unit-of-measure");
        Better better = f.oneOf("better", Better.class);
        String target = f.optionalText("target");
        List<String> dimensions = f.texts("dimensions");
        String numerator = f.optionalText("numerator");
        String denominator = f.optionalText("denominator");
        if ((numerator == null) != (denominator == null)) {
            Place at = f.place(numerator == null ? "denominator" : "numerator");
            f.issue(at, "library.ratio", CATALOG.message("library.ratio"));
        }
        boolean whole = numerator != null && denominator != null;
        return new LibraryIndicator(
                code,
                function,
                new LibraryIndicator.Measure(name, unit, better, target),
                dimensions,
                new LibraryIndicator.Ratio(whole ? numerator : null, whole ? denominator : null),
                new LibraryIndicator.Documentation(f.text("source"), f.text("rule")));
    }

    /** A shipped file that cannot be read is a programming error. */
    private static IndicatorLibrary shippedFile() {
        Reading reading = read(FILE, text());
        return reading.library()
                .orElseThrow(() -> new IllegalStateException("the library cannot be read: " + reading.issues()));
    }

    private static String text() {
        try (@Nullable
                InputStream in =
                        IndicatorLibrary.class.getClassLoader().getResourceAsStream("tenants-config/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file tenants-config/" + FILE + " among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
