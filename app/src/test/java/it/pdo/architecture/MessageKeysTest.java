package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * No sentence stands in a bundle that nothing says. A key is used by a literal that is the key, or by a concatenation
 * that may give it, such as {@code "state." + state}, in the code of its package, of one below or of one that imports
 * something of it. That every literal key exists is {@link SentencesInCodeTest}'s.
 */
class MessageKeysTest {
    /** Packages that hold nothing but the sentences of the package around them. */
    private static final String SHARED = "message";

    /** Sentences that findings were recognised by before they had fingerprints: the waivers of that time name them. */
    private static final String FORMER = "check/former";

    /** picocli asks for these: CommandLanguageTest holds them. */
    private static final Pattern OF_PICOCLI = Pattern.compile("pdo\\..*");

    private static final Spoken NOTHING = new Spoken("", Set.of(), Set.of(), List.of(), List.of());

    /** What a file says and whose sentences it may say. */
    private record Spoken(
            String folder, Set<String> imported, Set<String> literals, List<Pattern> composed, List<Pattern> endings) {
        Spoken and(Spoken other) {
            return new Spoken(
                    folder,
                    imported,
                    Stream.concat(literals.stream(), other.literals.stream()).collect(Collectors.toSet()),
                    Stream.concat(composed.stream(), other.composed.stream()).toList(),
                    Stream.concat(endings.stream(), other.endings.stream()).toList());
        }

        boolean reaches(String bundle) {
            String around = bundle.endsWith("/" + SHARED) ? bundle.substring(0, bundle.lastIndexOf('/')) : bundle;
            return folder.equals(around) || folder.startsWith(around + "/") || imported.contains(bundle);
        }

        boolean says(String key) {
            return literals.contains(key)
                    || composed.stream().anyMatch(shape -> shape.matcher(key).matches())
                    || saysFurther(key);
        }

        /** Whether the file says a key's beginning, and the rest is what follows a value: {@code rule + ".mend"}. */
        private boolean saysFurther(String key) {
            for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
                String rest = key.substring(dot);
                if (endings.stream().anyMatch(ending -> ending.matcher(rest).matches())
                        && says(key.substring(0, dot))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void key_ofABundle_isUsedBySomeCode() throws IOException {
        List<Spoken> files = new ArrayList<>();
        JavaSource.ofTheProduct(source -> files.add(spoken(source)));
        Map<String, Set<String>> silent = new TreeMap<>();
        bundles().forEach((bundle, keys) -> {
            Spoken near = files.stream().filter(file -> file.reaches(bundle)).reduce(NOTHING, Spoken::and);
            for (String key : keys) {
                if (!OF_PICOCLI.matcher(key).matches() && !near.says(key)) {
                    silent.computeIfAbsent(bundle, _ -> new TreeSet<>()).add(key);
                }
            }
        });

        assertThat(silent).as("sentences that nothing says").isEmpty();
    }

    /** The month is drawn by scripts, which are handed the sentences under {@code grid.}. */
    @Test
    void sentence_handedToTheScriptsOfTheMonth_isNamedByOne() throws IOException {
        String scripts = scripts(Path.of("..", "ui", "src", "main", "resources", "META-INF", "resources", "pdo"));
        List<String> silent = bundles().get("ui/month").stream()
                .filter(key -> key.startsWith("grid."))
                .map(key -> key.substring("grid.".length()))
                .filter(key -> !scripts.contains("\"" + key + "\"")
                        && !scripts.contains("t." + key)
                        && !scripts.matches("(?s).*[\"`]" + key.split("\\.")[0] + "\\.(\\$|\" \\+).*"))
                .toList();

        assertThat(silent).as("sentences that no script says").isEmpty();
    }

    private static String scripts(Path root) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void key_thatCodeNamesOrComposes_isUsed_andNoOther() throws IOException {
        Spoken file = spoken(JavaSource.of("""
                class X {
                    String a = text("plain");
                    String b = text("state." + state.name() + (open ? ".open" : ""));
                    String c = "level " + level;
                }
                """));

        assertThat(List.of("plain", "state.DONE", "state.DONE.open")).allMatch(file::says);
        assertThat(List.of("plain.more", "state", "states.DONE", "other")).noneMatch(file::says);
    }

    private static Map<String, Set<String>> bundles() throws IOException {
        Map<String, Set<String>> bundles = new HashMap<>();
        for (String module : List.of("app", "ui")) {
            Path root = Path.of("..", module, "src", "main", "resources", "it", "pdo");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.endsWith("messages_it.properties"))
                        .toList()) {
                    Properties read = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        read.load(reader);
                    }
                    bundles.put(root.relativize(file.getParent()).toString(), read.stringPropertyNames());
                }
            }
        }
        bundles.remove(FORMER);
        return bundles;
    }

    private static Spoken spoken(JavaSource source) {
        Set<String> imported = new HashSet<>();
        source.unit().getImports().forEach(each -> {
            String name = each.getQualifiedIdentifier().toString();
            String type = each.isStatic() ? name.substring(0, name.lastIndexOf('.')) : name;
            if (type.startsWith("it.pdo.")) {
                imported.add(type.substring("it.pdo.".length(), type.lastIndexOf('.'))
                        .replace('.', '/'));
            }
        });
        Set<String> literals = new HashSet<>();
        List<Pattern> composed = new ArrayList<>();
        List<Pattern> endings = new ArrayList<>();
        new Literals(literals, composed, endings).scan(source.unit(), null);
        String file = source.file();
        return new Spoken(file.substring(0, Math.max(0, file.lastIndexOf('/'))), imported, literals, composed, endings);
    }

    /** Literals, and what concatenations look like. */
    private static final class Literals extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> literals;
        private final List<Pattern> composed;
        private final List<Pattern> endings;

        Literals(Set<String> literals, List<Pattern> composed, List<Pattern> endings) {
            this.literals = literals;
            this.composed = composed;
            this.endings = endings;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                literals.add(text);
                if (text.endsWith(".")) {
                    composed.add(Pattern.compile(Pattern.quote(text) + ".*"));
                }
            }
            return null;
        }

        /** Codes are names of constants: {@code people-sum} of {@code PEOPLE_SUM}. */
        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            String name = variable.getName().toString();
            if (name.matches("[A-Z][A-Z_]+")) {
                literals.add(name.toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
            if (sum.getKind() == Tree.Kind.PLUS) {
                StringBuilder shape = new StringBuilder();
                append(sum, shape);
                boolean begins = shape.indexOf("\\Q") == 0;
                if (begins) {
                    composed.add(Pattern.compile(shape.toString()));
                } else if (shape.indexOf("\\Q.") >= 0) {
                    endings.add(Pattern.compile(shape.toString()));
                }
            }
            return super.visitBinary(sum, null);
        }

        private static void append(ExpressionTree part, StringBuilder shape) {
            switch (part) {
                case BinaryTree sum
                when sum.getKind() == Tree.Kind.PLUS -> {
                    append(sum.getLeftOperand(), shape);
                    append(sum.getRightOperand(), shape);
                }
                case ParenthesizedTree inner -> append(inner.getExpression(), shape);
                case LiteralTree literal
                when literal.getValue() instanceof String text -> shape.append(Pattern.quote(text));
                default -> shape.append(".*");
            }
        }
    }
}
