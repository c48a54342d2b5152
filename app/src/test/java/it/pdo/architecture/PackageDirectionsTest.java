package it.pdo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which feature may know which: the picture in the README, held. */
class PackageDirectionsTest {
    private static final String ROOT = "it.pdo.";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("it.pdo");

    /** Each feature with those it may know; whatever stands here may stand below it too. */
    private static final Directions FEATURES = Directions.of(
            ROOT,
            "shared:",
            "target: shared",
            "scoring: shared target",
            "format: shared target scoring",
            "tenancy: shared",
            "history: shared tenancy",
            "organisation: shared tenancy history",
            "identity: shared tenancy history organisation",
            "planning: shared tenancy history organisation identity target scoring format",
            "lifecycle: shared tenancy history organisation identity target scoring format planning",
            "check: shared tenancy history organisation identity target scoring format planning lifecycle",
            "formatversion: shared tenancy history organisation identity target scoring format planning lifecycle",
            "progress: shared tenancy history organisation identity target scoring format planning lifecycle"
                    + " formatversion",
            "results: shared tenancy history organisation identity target scoring format planning lifecycle progress",
            "exchange: shared tenancy history organisation identity target scoring format planning lifecycle check"
                    + " formatversion progress",
            "server: shared tenancy history organisation identity target scoring format planning lifecycle progress"
                    + " results exchange",
            "command: shared tenancy history organisation identity target scoring format planning lifecycle check"
                    + " formatversion progress results exchange server");

    static Stream<String> features() {
        return FEATURES.mayKnow().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void feature_knowsOnly_thoseBelowIt(String feature) {
        FEATURES.rule(feature).check(PRODUCT);
    }

    @Test
    void features_ofTheProduct_areAllInTheRules() {
        assertThat(FEATURES.foundIn(PRODUCT)).isEqualTo(FEATURES.mayKnow().keySet());
    }

    /** From the values up: what a plan is, what an item holds, where both are stored. */
    @ParameterizedTest
    @CsvSource({"it.pdo.planning,content", "it.pdo.planning.content..,store"})
    void partOfPlanning_knowsNothing_ofThoseAboveIt(String part, String above) {
        noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("it.pdo.planning." + above + "..")
                .check(PRODUCT);
    }

    /** Neither the features nor the rooms inside one of them lead back to where they came from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "it.pdo.(*)..",
                "it.pdo.tenancy.(*)..",
                "it.pdo.planning.(*)..",
                "it.pdo.planning.store.(*)..",
                "it.pdo.lifecycle.(**)",
                "it.pdo.check.(**)",
                "it.pdo.format.(**)",
                "it.pdo.target.(**)",
                "it.pdo.scoring.(**)",
                "it.pdo.exchange.(*)..",
                "it.pdo.progress.(**)",
                "it.pdo.formatversion.(**)"
            })
    void rooms_formNoCircle(String rooms) {
        slices().matching(rooms).should().beFreeOfCycles().check(PRODUCT);
    }

    /** A package that leads back to the one it is in, which the rules above do not see, or to any other. */
    @Test
    void packages_formNoCircle() {
        Directions.noCircleOfPackages().check(PRODUCT);
    }

    /** From the file up: what a part of the exchange may know of the others. */
    @ParameterizedTest
    @CsvSource({
        "message..,",
        "source..,",
        "mapping..,source",
        "reading..,source mapping",
        "suggestion..,source mapping",
        "merge..,source mapping reading suggestion",
        "workbook..,source merge",
        "json..,source",
        "run..,source mapping reading suggestion merge workbook json",
        "municipality..,source mapping reading merge run"
    })
    void partOfTheExchange_knowsOnly_thoseBelowIt(String part, @Nullable String others) {
        String exchange = ROOT + "exchange.";
        Set<String> known = others == null ? Set.of() : Set.of(others.split(" "));
        String own = part.replace("..", "");
        classes()
                .that()
                .resideInAPackage(exchange + part)
                .should()
                .onlyDependOnClassesThat(describe(
                        "belong to " + known + " or are not of the exchange",
                        type -> !type.getPackageName().startsWith(exchange)
                                || Directions.wordBelow(type, exchange).equals(own)
                                || Directions.wordBelow(type, exchange).equals("message") // what all of them tell
                                || known.contains(Directions.wordBelow(type, exchange))))
                .check(PRODUCT);
    }

    @Test
    void theSheets_knowNothing_ofTheSourcesTheyAreReadFor() {
        noClasses()
                .that()
                .resideInAPackage("it.pdo.exchange.source.sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("it.pdo.exchange.source")
                .check(PRODUCT);
    }

    /** Whatever is added to the exchange gets a rule above. */
    @Test
    void partsOfTheExchange_areAllInTheRules() {
        Set<String> found = PRODUCT.stream()
                .filter(type -> type.getPackageName().startsWith(ROOT + "exchange")
                        && !type.getSimpleName().equals("package-info"))
                .map(type -> Directions.wordBelow(type, ROOT + "exchange."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found)
                .containsExactly(
                        "json",
                        "mapping",
                        "merge",
                        "message",
                        "municipality",
                        "reading",
                        "run",
                        "source",
                        "suggestion",
                        "workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "scoring"})
    void engine_isPure_withoutFrameworkOrInputOutput(String feature) {
        classes()
                .that()
                .resideInAPackage(ROOT + feature + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "shared..",
                        ROOT + "target..",
                        ROOT + "scoring..",
                        "java.lang..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "com.ezylang.evalex..")
                .check(PRODUCT);
    }

    @Test
    void values_dependOnTheJdkAndTheParserOfSentencesAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + "shared..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "shared..", "java..", "org.jspecify..", "com.ibm.icu.text..")
                .check(PRODUCT);
    }

    @Test
    void rule_thatMatchesNothing_fails() {
        assertThatThrownBy(() -> FEATURES.knowsOnly("nowhere", Set.of()).check(PRODUCT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void rule_thatIsBroken_fails() {
        assertThatThrownBy(
                        () -> FEATURES.knowsOnly("identity", Set.of("shared")).check(PRODUCT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it.pdo.tenancy");
    }
}
