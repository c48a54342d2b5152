package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialCipherTest {
    private final CredentialCipher key = CredentialCipher.random();

    @Test
    void sealed_openedWithTheSameKeyAndPlace_isTheText() throws Exception {
        assertThat(key.open(key.seal("segreto à😀", "pdo-segrate"), "pdo-segrate"))
                .isEqualTo("segreto à😀");
    }

    @Test
    void sealed_twice_looksDifferent() {
        assertThat(key.seal("segreto", "x")).isNotEqualTo(key.seal("segreto", "x"));
    }

    @Test
    void sealed_movedToAnotherPlace_doesNotOpen() {
        String sealed = key.seal("segreto", "pdo-segrate");
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> key.open(sealed, "pdo-milano"));
    }

    @Test
    void sealed_openedWithAnotherKey_doesNotOpen() {
        String sealed = key.seal("segreto", "x");
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> CredentialCipher.random().open(sealed, "x"));
    }

    @Test
    void sealed_withOneBitChanged_doesNotOpen() {
        byte[] bytes = Base64.getDecoder().decode(key.seal("segreto", "x"));
        bytes[bytes.length - 1] ^= 1;
        String changed = Base64.getEncoder().encodeToString(bytes);
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> key.open(changed, "x"));
    }

    @Test
    void keyFile_madeAtFirstUse_isReadableByItsOwnerAloneAndKept(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("key");
        String sealed = CredentialCipher.inFile(file).seal("segreto", "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(CredentialCipher.inFile(file).open(sealed, "x")).isEqualTo("segreto");
    }

    @Test
    void key_ofAnotherLength_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CredentialCipher.of("AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> CredentialCipher.of("not base 64"));
    }
}
