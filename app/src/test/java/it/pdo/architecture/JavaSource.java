package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A parsed file of the product or of its tests.
 *
 * @param file below {@code it/pdo}, without ending: {@code scoring/Scoring}
 */
record JavaSource(String file, CompilationUnitTree unit, SourcePositions positions) {
    private static final String ROOT = "/it/pdo/";

    /** Every file of both modules, in turn. */
    static void ofTheProduct(Consumer<JavaSource> each) throws IOException {
        over("main", each);
    }

    /** Every file of the tests of both modules, in turn. */
    static void ofTheTests(Consumer<JavaSource> each) throws IOException {
        over("test", each);
    }

    private static void over(String part, Consumer<JavaSource> each) throws IOException {
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            for (String module : List.of("app", "ui")) {
                Path root = Path.of("..", module, "src", part, "java", "it", "pdo");
                try (Stream<Path> walk = Files.walk(root)) {
                    List<Path> java = walk.filter(file -> file.toString().endsWith(".java"))
                            .toList();
                    assertThat(java).hasSizeGreaterThan(part.equals("main") ? 100 : 50);
                    parse(files.getJavaFileObjectsFromPaths(java)).forEach(each);
                }
            }
        }
    }

    /** A file that is only in a test. */
    static JavaSource of(String text) throws IOException {
        return parse(List.of(new Written(text))).getFirst();
    }

    private static List<JavaSource> parse(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<JavaSource> parsed = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            String path = unit.getSourceFile().toUri().getPath();
            int below = path.lastIndexOf(ROOT);
            String file = path.substring(below < 0 ? 1 : below + ROOT.length());
            parsed.add(new JavaSource(file.replace(".java", ""), unit, positions));
        }
        return parsed;
    }

    /** The line a piece of code begins at, from 1. */
    long line(Tree tree) {
        return lineAt(positions.getStartPosition(unit, tree));
    }

    /** The lines a piece of code takes, its annotations included and its Javadoc not. */
    int lines(Tree tree) {
        return (int) (lineAt(positions.getEndPosition(unit, tree)) - line(tree) + 1);
    }

    /** The lines of the whole file. */
    int lines() {
        return (int) text().lines().count();
    }

    /** Whether somebody wrote it: the compiler adds constructors of its own. */
    boolean written(Tree tree) {
        return positions.getEndPosition(unit, tree) > positions.getStartPosition(unit, tree);
    }

    private String text() {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + file, unreadable);
        }
    }

    private long lineAt(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private static final class Written extends SimpleJavaFileObject {
        private final String text;

        Written(String text) {
            super(URI.create("string:///X.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
