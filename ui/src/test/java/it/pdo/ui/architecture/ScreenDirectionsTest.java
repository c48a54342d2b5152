package it.pdo.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.pdo.architecture.Directions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which feature of the screens may know which: from sentences and pieces of pages up to the screens that lead to others. */
class ScreenDirectionsTest {
    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("it.pdo.ui");

    /** Each feature with those it may know; whatever stands here may stand below it too. */
    private static final Directions FEATURES = Directions.of(
            "it.pdo.ui.",
            "text:",
            "component: text",
            "form: text component",
            "session: text component",
            "shell: text component session",
            "mounting: text component session shell",
            "signin: text component session shell",
            "results: text component session shell",
            "plan: text component session shell results",
            "matrix: text component session shell plan",
            "administration: text component session shell plan",
            "month: text component session shell plan administration",
            "home: text component session shell plan administration month",
            "editor: text component form session shell results plan",
            "check: text component form session shell results plan editor",
            "lifecycle: text component form session shell results plan administration month home editor check",
            "studio: text component form session shell results plan administration lifecycle",
            "importing: text component form session shell results plan administration studio");

    static Stream<String> features() {
        return FEATURES.mayKnow().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void feature_knowsOnly_thoseBelowIt(String feature) {
        FEATURES.rule(feature).check(SCREENS);
    }

    @Test
    void features_ofTheScreens_areAllInTheRules() {
        assertThat(FEATURES.foundIn(SCREENS))
                .containsExactlyInAnyOrderElementsOf(features().toList());
    }

    @Test
    void packages_formNoCircle() {
        Directions.noCircleOfPackages().check(SCREENS);
    }

    @Test
    void rule_thatIsBroken_fails() {
        assertThatThrownBy(() -> FEATURES.knowsOnly("plan", Set.of("text", "component", "session", "shell"))
                        .check(SCREENS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it.pdo.ui.results");
    }
}
