package it.pdo.ui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AttachedFilesTest {
    private final AttachedFiles<String> files = new AttachedFiles<>();

    @Test
    void removed_theOnlyFile_leavesNone() {
        files.arrived("atto.pdf", "a");
        assertEquals(Optional.of("a"), files.current());
        files.removed("atto.pdf");
        assertEquals(Optional.empty(), files.current());
    }

    @Test
    void removed_heardAfterTheNextArrived_leavesTheNext() {
        files.arrived("vecchio.pdf", "old");
        files.arrived("nuovo.pdf", "new");
        files.removed("vecchio.pdf");
        assertEquals(Optional.of("new"), files.current());
    }

    @Test
    void removed_heardAfterTheNextOfTheSameName_leavesTheNext() {
        files.arrived("atto.pdf", "old");
        files.arrived("atto.pdf", "new");
        files.removed("atto.pdf");
        assertEquals(Optional.of("new"), files.current());
        files.removed("atto.pdf");
        assertEquals(Optional.empty(), files.current());
    }

    @Test
    void removed_aNameThatNeverArrived_changesNothing() {
        files.arrived("atto.pdf", "a");
        files.removed("enorme.pdf");
        assertEquals(Optional.of("a"), files.current());
    }
}
