package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How large a package, a file, a method and a constructor may be: what a person reads in one sitting. */
class SourceSizesTest {
    private static final int FILES_OF_A_PACKAGE = 40;
    private static final int LINES_OF_A_FILE = 350;
    private static final int LINES_OF_A_METHOD = 60;
    private static final int PARAMETERS = 8;

    /** Types with more components or parameters, each with the reason. Rows of tables may have as many as their table. */
    private static final Map<String, String> WIDE = Map.ofEntries(
            Map.entry("MunicipalityLoader", "the services a service works with"));

    /** One method, one constructor or one record. */
    private record Member(String name, int lines, int parameters, boolean row) {}

    @Test
    void files_ofTheProductAndItsTests_areReadInOneSitting() throws IOException {
        List<String> tooLong = new ArrayList<>();
        everywhere(source -> {
            if (source.lines() > LINES_OF_A_FILE) {
                tooLong.add(source.file() + ": " + source.lines() + " lines");
            }
        });

        assertThat(tooLong).isEmpty();
    }

    @Test
    void packages_ofTheProduct_haveFewFiles() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        JavaSource.ofTheProduct(
                source -> files.merge(source.unit().getPackageName().toString(), 1, Integer::sum));

        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files.entrySet().stream().filter(each -> each.getValue() > FILES_OF_A_PACKAGE))
                .isEmpty();
    }

    @Test
    void methods_ofTheProductAndItsTests_areReadAtAGlance() throws IOException {
        List<Member> members = new ArrayList<>();
        everywhere(source -> new Members(source, members).scan(source.unit(), null));

        assertThat(members).hasSizeGreaterThan(5_000);
        assertThat(members.stream().filter(member -> member.lines() > LINES_OF_A_METHOD))
                .isEmpty();
    }

    /** So nobody calls one with ten arguments in a row, which no reader can tell apart. */
    @Test
    void constructorsAndMethods_ofTheProduct_takeFewParameters() throws IOException {
        List<Member> members = new ArrayList<>();
        JavaSource.ofTheProduct(source -> new Members(source, members).scan(source.unit(), null));
        Set<String> wide = new HashSet<>();
        members.stream()
                .filter(member -> member.parameters() > PARAMETERS && !member.row())
                .forEach(member -> wide.add(member.name()));

        assertThat(wide).containsExactlyInAnyOrderElementsOf(WIDE.keySet());
    }

    @Test
    void member_thatIsTooLarge_isFound() throws IOException {
        String method = "void m(int a, int b) {\n" + "a();\n".repeat(LINES_OF_A_METHOD) + "}\n";
        List<Member> members = new ArrayList<>();
        JavaSource source = JavaSource.of("""
                class X {
                    X(int a, int b, int c) {}
                    record Y(int a, int b, int c, int d) { static final int E = 1; }
                    @MappedEntity("z") record Z(int a) {}
                """ + method + "}");
        new Members(source, members).scan(source.unit(), null);

        assertThat(members)
                .contains(
                        new Member("X", 1, 3, false),
                        new Member("X.Y", 1, 4, false),
                        new Member("X.Z", 1, 1, true),
                        new Member("X.m", LINES_OF_A_METHOD + 2, 2, false));
    }

    private static void everywhere(Consumer<JavaSource> each) throws IOException {
        JavaSource.ofTheProduct(each);
        JavaSource.ofTheTests(each);
    }

    private static final class Members extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final JavaSource source;
        private final List<Member> found;

        Members(JavaSource source, List<Member> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                long components = type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                found.add(new Member(name(""), 1, (int) components, isRow(type)));
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean constructor = method.getName().contentEquals("<init>");
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            if (source.written(method) && !(constructor && type.getKind() == Tree.Kind.RECORD)) {
                found.add(new Member(
                        name(constructor ? "" : method.getName().toString()),
                        source.lines(method),
                        method.getParameters().size(),
                        false));
            }
            return super.visitMethod(method, null);
        }

        private static boolean isRow(ClassTree type) {
            return type.getModifiers().getAnnotations().stream()
                    .anyMatch(note -> note.getAnnotationType().toString().equals("MappedEntity"));
        }

        /** {@code Outer.Inner.method}. */
        private String name(String last) {
            Deque<String> names = new ArrayDeque<>();
            for (Tree around : getCurrentPath()) {
                if (around instanceof ClassTree type) {
                    names.addFirst(type.getSimpleName().toString());
                }
            }
            return String.join(".", names) + (last.isEmpty() ? "" : "." + last);
        }
    }
}
