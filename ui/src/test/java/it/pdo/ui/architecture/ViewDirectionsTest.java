package it.pdo.ui.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which room of the screens may know which: none leads back to where it came from. */
class ViewDirectionsTest {
    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("it.pdo.ui");

    @Test
    void rooms_formNoCircle() {
        slices().matching("it.pdo.ui.(**)").should().beFreeOfCycles().check(SCREENS);
    }
}
