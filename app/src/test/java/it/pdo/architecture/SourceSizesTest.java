package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
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
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How large a package, a file, a method and a constructor may be: what a person reads in one sitting. */
class SourceSizesTest {
    private static final int FILES_OF_A_PACKAGE = 40;
    private static final int LINES_OF_A_FILE = 350;
    private static final int LINES_OF_A_METHOD = 60;
    private static final int PARAMETERS = 8;
    private static final int POSITIONS = 10;

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

    /** A row of a table has as many components as its table has columns; it is told by its annotation. */
    @Test
    void constructorsAndMethods_ofTheProduct_takeFewParameters() throws IOException {
        List<Member> members = new ArrayList<>();
        JavaSource.ofTheProduct(source -> new Members(source, members).scan(source.unit(), null));
        Set<String> wide = new HashSet<>();
        members.stream()
                .filter(member -> member.parameters() > PARAMETERS && !member.row())
                .forEach(member -> wide.add(member.name()));

        assertThat(wide).isEmpty();
    }

    /**
     * No call lines up ten values. Rows of tables have as many as their table has columns, and Micronaut Data makes
     * them by position: their own calls are left out.
     */
    @Test
    void calls_ofTheProductAndItsTests_passFewValuesByPosition() throws IOException {
        Set<String> rows = new HashSet<>();
        List<Call> calls = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        everywhere(source -> {
            new Rows(rows).scan(source.unit(), null);
            new Calls(source, calls).scan(source.unit(), null);
            new Members(source, members).scan(source.unit(), null);
        });

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(calls).hasSizeGreaterThan(5_000);
        assertThat(calls.stream().filter(call -> call.values() >= POSITIONS && !rows.contains(call.type())))
                .isEmpty();
        assertThat(members.stream().filter(member -> member.parameters() >= POSITIONS && !member.row()))
                .isEmpty();
    }

    @Test
    void call_thatPassesManyValues_isFound() throws IOException {
        List<Call> calls = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        JavaSource source = JavaSource.of("""
                class X {
                    @MappedEntity("y") record Y(int a) {}
                    Object a = new Z<>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
                    Object b = new X.Y(1);
                }""");
        new Calls(source, calls).scan(source.unit(), null);
        new Rows(rows).scan(source.unit(), null);

        assertThat(calls)
                .extracting(Call::type, Call::values)
                .containsExactly(Tuple.tuple("Z", 10), Tuple.tuple("Y", 1));
        assertThat(rows).containsExactly("Y");
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

    /** One call of a constructor, by the simple name of its type. */
    private record Call(String file, String type, int values) {}

    private static final class Calls extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final JavaSource source;
        private final List<Call> found;

        Calls(JavaSource source, List<Call> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void nothing) {
            String type = call.getIdentifier().toString().replaceAll("<.*", "");
            found.add(new Call(
                    source.file(),
                    type.substring(type.lastIndexOf('.') + 1),
                    call.getArguments().size()));
            return super.visitNewClass(call, null);
        }
    }

    /** Simple names of the records that are rows of tables. */
    private static final class Rows extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> found;

        Rows(Set<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (isRow(type)) {
                found.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, null);
        }
    }

    private static boolean isRow(ClassTree type) {
        return type.getKind() == Tree.Kind.RECORD
                && type.getModifiers().getAnnotations().stream()
                        .anyMatch(note -> note.getAnnotationType().toString().equals("MappedEntity"));
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
