package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Languages quote differently: code hands a {@code QuotedText} on and adds no quotation marks itself. */
class QuotationMarksTest {
    /** Read as marks, or part of figures, findings and references that are stored or compared as they are. */
    private static final Set<String> QUOTING = Set.of(
            "check/CostCheck",
            "check/FindingCollector",
            "exchange/source/sheet/FileSignature",
            "progress/IndicatorNames",
            "scoring/PhaseRespectValue",
            "scoring/PreparedPlan",
            "target/Vocabulary",
            "target/token/Tokenizer");

    @Test
    void quotationMark_inCode_isOnlyWhereATextIsReadOrStored() throws IOException {
        Set<String> quoting = new HashSet<>();
        JavaSource.ofTheProduct(source -> new Quotes(source, quoting).scan(source.unit(), null));

        assertThat(quoting)
                .as("a text in quotation marks is a QuotedText, since languages quote differently")
                .isEqualTo(QUOTING);
    }

    /** Files with quotation marks in literals, but for those of patterns and bugs. */
    private static final class Quotes extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final JavaSource source;
        private final Set<String> found;

        Quotes(JavaSource source, Set<String> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text && text.matches("(?s).*[«»“”].*")) {
                found.add(source.file());
            }
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            return made.getIdentifier().toString().endsWith("Exception") ? null : super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            return call.getMethodSelect().toString().equals("Pattern.compile")
                    ? null
                    : super.visitMethodInvocation(call, null);
        }
    }
}
