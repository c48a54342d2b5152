package it.pdo.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import it.pdo.identity.Passwords;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationPasswordTest {
    @TempDir
    private Path folder;

    @Test
    void password_neverAskedFor_isNotKnown() {
        assertThat(new DemonstrationPassword(folder, null).known()).isEmpty();
    }

    @Test
    void password_madeOnce_staysTheSame() {
        String made = new DemonstrationPassword(folder, null).required();

        assertThat(made).matches("[a-z]{6}-[a-z]{6}-[a-z]{6}").hasSizeGreaterThanOrEqualTo(Passwords.SHORTEST);
        assertThat(new DemonstrationPassword(folder, null).known()).contains(made);
        assertThat(new DemonstrationPassword(folder, "un'altra parola").required())
                .isEqualTo(made);
    }

    @Test
    void password_ofAnotherFolder_isAnother(@TempDir Path other) {
        assertThat(new DemonstrationPassword(folder, null).required())
                .isNotEqualTo(new DemonstrationPassword(other, null).required());
    }

    @Test
    void password_chosen_isTaken() {
        assertThat(new DemonstrationPassword(folder, "scelta-da-chi-prova").required())
                .isEqualTo("scelta-da-chi-prova");
    }

    @Test
    void password_kept_isReadableByItsOwnerAlone() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        new DemonstrationPassword(folder, null).required();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demonstration"))))
                .isEqualTo("rw-------");
    }
}
