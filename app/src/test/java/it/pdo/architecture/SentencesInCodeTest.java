package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people read stands in message files: no sentence in the code, and every call gives a sentence what it needs. */
class SentencesInCodeTest {
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final Pattern WORD = Pattern.compile("(?U)[(«“]?\\p{L}[\\p{L}'’]+[,.;:!?»”)]*");
    private static final Pattern NO_SENTENCE = Pattern.compile(
            "(?s).*(\\b(SELECT|INSERT|UPDATE|DELETE|VALUES|WHERE|ORDER BY"
                    + "|JOIN|LOCK IN|TABLE|GRANT|CREATE|ALTER|DROP|SET|DEFAULT|RECURSIVE)\\b|[:=] ?:[a-z]\\w*|= \\?).*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?=[,}])");
    private static final Set<String> CATALOGS = Set.of("SENTENCES", "CATALOG", "WORDS", "MESSAGES");

    /** Words that a text of somebody else is recognised by, or that a published notation prescribes: nobody is told them. */
    private static final Set<String> GRAMMAR = Set.of(
            "exchange/suggestion/ColumnMatching",
            "exchange/suggestion/PartChoices",
            "format/yaml/YamlProblem",
            "target/TargetNotation",
            "target/Vocabulary");

    /** Words between bars, as the reading grammar lists them: {@code piu di|oltre|sopra}. */
    private static final Pattern ALTERNATIVES = Pattern.compile("(?s)[^|]*\\|[^|]+\\|.*");

    /** Calls whose literals a machine reads: a pattern, a script of the browser, a shell. */
    private static final Set<String> FOR_MACHINES =
            Set.of("compile", "matches", "replaceAll", "replaceFirst", "split", "executeJs");

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern LABEL = Pattern.compile("(?U)\\s*\\p{Lu}\\p{Ll}+\\b.*");
    private static final Set<String> ITALIAN_WORDS = italianWords();

    private record Literal(String file, long line, String text) {}

    /**
     * A call that names a sentence.
     *
     * @param bundle folder of the file the sentence stands in
     * @param arguments those after the key
     */
    private record Call(
            String file,
            long line,
            String receiver,
            String bundle,
            String key,
            List<? extends ExpressionTree> arguments) {}

    @Test
    void code_ofTheProduct_holdsNoSentences() throws IOException {
        List<Literal> found = new ArrayList<>();
        JavaSource.ofTheProduct(source -> new Literals(source, found).scan(source.unit(), null));

        assertThat(found.stream().filter(literal -> !GRAMMAR.contains(literal.file())))
                .as("sentences belong into messages_it.properties and messages_en.properties")
                .isEmpty();
        assertThat(found.stream().map(Literal::file))
                .as("files that need no exception any more")
                .containsAll(GRAMMAR);
    }

    @Test
    void call_ofASentence_givesItAllItsArgumentsAndNoMore() throws IOException {
        List<Call> calls = new ArrayList<>();
        JavaSource.ofTheProduct(source -> new Calls(source, calls).scan(source.unit(), null));
        Map<String, Properties> bundles = bundles("it");
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Call call : calls) {
            Properties own = bundles.get(call.bundle());
            String sentence = own == null ? null : own.getProperty(call.key());
            if (sentence == null) {
                boolean nowhere = bundles.values().stream().noneMatch(bundle -> bundle.containsKey(call.key()));
                if (nowhere || (own != null && isCatalog(call.receiver()))) {
                    wrong.add(call.file() + ":" + call.line() + " no sentence " + call.key());
                }
                continue;
            }
            checked++;
            if (!anArray(call.arguments()) && call.arguments().size() != wanted(sentence)) {
                wrong.add(call.file() + ":" + call.line() + " " + call.key() + " wants " + wanted(sentence) + ", given "
                        + call.arguments().size());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(1_000);
    }

    @Test
    void sentence_writtenIntoCode_isFound() throws IOException {
        List<Literal> found = new ArrayList<>();
        JavaSource source = JavaSource.of("""
                class X {
                    String a = "il peso non è un numero";
                    String b = "the weight is missing";
                    String c = "SELECT a FROM b WHERE c = :d ORDER BY e";
                    String d = "font-src self data img";
                    void e() { throw new IllegalStateException("no such thing here"); }
                    void f() { LOG.warn("not stopped in order"); }
                    String g = "due parole";
                    String h = "Peso";
                    String i = "Weight";
                    Pattern j = Pattern.compile("il peso non è un numero");
                    String k = "più di|oltre il|al di sopra di";
                    void l() { element.executeJs("this box then that line"); }
                }
                """);
        new Literals(source, found).scan(source.unit(), null);

        assertThat(found.stream().map(Literal::text))
                .containsExactly("il peso non è un numero", "the weight is missing", "font-src self data img", "Peso");
    }

    private static boolean isCatalog(String receiver) {
        return CATALOGS.contains(receiver) || receiver.matches("[A-Z]\\w*Messages");
    }

    /** The sentences of a class that is imported stand beside that class, all others beside the caller. */
    private static String bundleOf(JavaSource source, String receiver) {
        return source.unit().getImports().stream()
                .map(imported -> imported.getQualifiedIdentifier().toString())
                .filter(imported -> imported.startsWith("it.pdo.") && imported.endsWith("." + receiver))
                .findFirst()
                .map(imported -> imported.substring("it.pdo.".length(), imported.lastIndexOf('.'))
                        .replace('.', '/'))
                .filter(_ -> isCatalog(receiver))
                .orElseGet(() -> packageOf(source.file()));
    }

    private static String packageOf(String file) {
        return file.startsWith("exchange/")
                ? "exchange/message"
                : file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static boolean anArray(List<? extends ExpressionTree> arguments) {
        return arguments.size() == 1
                && Set.of("parts", "arguments", "values", "all")
                        .contains(arguments.getFirst().toString());
    }

    private static int wanted(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map((MatchResult hole) -> Integer.parseInt(hole.group(1)) + 1)
                .max(Integer::compare)
                .orElse(0);
    }

    /** The words of Italian sentences, but for those that English ones have too. */
    private static Set<String> italianWords() {
        try {
            Set<String> words = wordsOf("it");
            words.removeAll(wordsOf("en"));
            return words;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> wordsOf(String language) throws IOException {
        return bundles(language).values().stream()
                .flatMap(bundle -> bundle.values().stream())
                .flatMap(sentence -> words(sentence.toString()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> words(String text) {
        return LONG_WORD.matcher(text.toLowerCase(Locale.ITALIAN)).results().map(MatchResult::group);
    }

    private static Map<String, Properties> bundles(String language) throws IOException {
        Map<String, Properties> bundles = new HashMap<>();
        for (String module : List.of("app", "ui")) {
            Path root = Path.of("..", module, "src", "main", "resources", "it", "pdo");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.endsWith("messages_" + language + ".properties"))
                        .toList()) {
                    Properties read = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        read.load(reader);
                    }
                    bundles.put(root.relativize(file.getParent()).toString(), read);
                }
            }
        }
        return bundles;
    }

    /** Literals of three words or more, but for those of annotations, logs, bugs and SQL. */
    private static final class Literals extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final JavaSource source;
        private final List<Literal> found;

        Literals(JavaSource source, List<Literal> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text
                    && (isSentence(text) || isItalianLabel(text))
                    && !ALTERNATIVES.matcher(text).matches()
                    && !NO_SENTENCE.matcher(text).matches()) {
                found.add(new Literal(source.file(), source.line(literal), text));
            }
            return null;
        }

        private static boolean isSentence(String text) {
            return Stream.of(text.strip().split("\\s+"))
                            .filter(WORD.asMatchPredicate())
                            .count()
                    >= WORDS_OF_A_SENTENCE;
        }

        /** Whether it begins with a capital letter, as no code does, and holds a word that only Italian sentences have. */
        private static boolean isItalianLabel(String text) {
            return LABEL.matcher(text).matches() && words(text).anyMatch(ITALIAN_WORDS::contains);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            String type = made.getIdentifier().toString();
            return type.endsWith("Exception") || type.endsWith("Error") ? null : super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            String called = call.getMethodSelect().toString();
            boolean bugOrLog = called.equals("super") || called.startsWith("LOG.") || called.contains("getLogger()");
            boolean machine = FOR_MACHINES.contains(called.substring(called.lastIndexOf('.') + 1))
                    || call.getArguments().stream()
                            .anyMatch(argument -> argument.toString().equals("\"/bin/sh\""));
            return bugOrLog || machine ? null : super.visitMethodInvocation(call, null);
        }
    }

    /** Calls whose first argument, or whose first after a language, is a literal. */
    private static final class Calls extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final JavaSource source;
        private final List<Call> found;

        Calls(JavaSource source, List<Call> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            String receiver =
                    switch (call.getMethodSelect()) {
                        case MemberSelectTree select -> select.getExpression().toString();
                        case IdentifierTree _ -> "";
                        default -> "?";
                    };
            String method =
                    switch (call.getMethodSelect()) {
                        case MemberSelectTree select -> select.getIdentifier().toString();
                        case IdentifierTree name -> name.getName().toString();
                        default -> "";
                    };
            boolean known = isCatalog(receiver)
                    || Set.of("Texts", "texts", "messages", "Messages").contains(receiver)
                    || (receiver.isEmpty() && method.equals("message"));
            if (known && Set.of("text", "message", "get", "refusal").contains(method)) {
                List<? extends ExpressionTree> arguments = call.getArguments();
                int key = arguments.size() > 1 && arguments.getFirst().getKind() != Tree.Kind.STRING_LITERAL ? 1 : 0;
                if (arguments.get(key) instanceof LiteralTree literal
                        && literal.getValue() instanceof String name
                        && !name.isEmpty()) {
                    long line = source.line(call);
                    found.add(new Call(
                            source.file(),
                            line,
                            receiver.isEmpty() ? "SENTENCES" : receiver,
                            bundleOf(source, receiver),
                            name,
                            arguments.subList(key + 1, arguments.size())));
                }
            }
            return super.visitMethodInvocation(call, null);
        }
    }
}
