package it.pdo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.pdo.target.TargetReader;
import it.pdo.target.TargetText;
import org.junit.jupiter.api.Test;

/** A target means the same in every room because all of them read it through {@link TargetText}. */
class OneReadingOfTargetsTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("it.pdo");

    @Test
    void reader_ofTargets_isUsedBesideTheTextOnlyByTheCommandThatShowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.pdo.target..")
                .and()
                .resideOutsideOfPackage("it.pdo.command..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TargetReader.class)
                .check(PRODUCT);
    }
}
