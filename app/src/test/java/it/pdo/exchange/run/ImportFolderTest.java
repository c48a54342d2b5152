package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SheetLimits;
import it.pdo.identity.SystemUser;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFolderTest {

    private static final TenantSlug A = new TenantSlug("alfa");
    private static final TenantSlug B = new TenantSlug("beta");
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir
    Path temp;

    private Path root;
    private ImportFolder folder;

    @BeforeEach
    void make() throws IOException {
        root = temp.resolve("imports");
        folder = new ImportFolder(root.toString(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keptFile_isReadBackUnderItsOwnName_whateverThatIs() throws IOException {
        ImportFolder.Waiting file = keep(A, "../../etc/pia no.csv", "a;b");

        ImportSource.Stored source = CurrentTenant.call(A, () -> folder.source(file, TableEdits.NONE));
        assertThat(source.name()).isEqualTo("../../etc/pia no.csv");
        assertThat(source.path()).startsWith(root.resolve("alfa")).hasContent("a;b");
    }

    @Test
    void keptFile_canBeReadByItsOwnerAlone() throws IOException {
        ImportFolder.Waiting file = keep(A, "piano.csv", "a;b");

        Path path = CurrentTenant.call(A, () -> folder.source(file, TableEdits.NONE))
                .path();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("alfa"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }

    @Test
    void fileOfAnotherTenant_isNotGivenOut() throws IOException {
        ImportFolder.Waiting file = keep(A, "piano.csv", "a;b");

        assertThatThrownBy(() -> CurrentTenant.call(B, () -> folder.source(file, TableEdits.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fileAtTheLimit_isKept_andOneByteMoreIsNot() throws IOException {
        CurrentTenant.call(A, () -> folder.store(SystemUser.commandLine(A), "a", zeros(SheetLimits.BYTES)));
        assertThat(files("alfa")).hasSize(1);

        assertThatThrownBy(() -> CurrentTenant.call(
                        A, () -> folder.store(SystemUser.commandLine(A), "b", zeros(SheetLimits.BYTES + 1))))
                .isInstanceOf(ImportFolder.TooLargeException.class);
        assertThat(files("alfa")).hasSize(1);
    }

    @Test
    void forgottenFile_isGone_andMayBeForgottenAgain() throws IOException {
        ImportFolder.Waiting file = keep(A, "piano.csv", "a;b");

        folder.forget(file);
        folder.forget(file);

        assertThat(files("alfa")).isEmpty();
    }

    @Test
    void abandonedFiles_goAfterADay_ofEveryTenant() throws IOException {
        ImportFolder.Waiting old = keep(A, "vecchio.csv", "a");
        ImportFolder.Waiting young = keep(A, "giovane.csv", "b");
        age(old, NOW.minus(ImportFolder.KEPT).minusSeconds(1));
        age(young, NOW.minus(ImportFolder.KEPT));

        keep(B, "altro.csv", "c");

        assertThat(files("alfa")).containsExactly(String.valueOf(young.id()));
        assertThat(files("beta")).hasSize(1);
    }

    @Test
    void oneFileMoreThanATenantMayHave_takesThePlaceOfTheOldest() throws IOException {
        List<ImportFolder.Waiting> kept = new ArrayList<>();
        for (int i = 0; i < ImportFolder.PER_TENANT; i++) {
            ImportFolder.Waiting file = keep(A, "f" + i, "x");
            age(file, NOW.minusSeconds(100 - i));
            kept.add(file);
        }

        keep(A, "uno-di-troppo", "x");

        assertThat(files("alfa"))
                .hasSize(ImportFolder.PER_TENANT)
                .doesNotContain(String.valueOf(kept.getFirst().id()))
                .contains(String.valueOf(kept.get(1).id()));
    }

    @Test
    void folderOfTheProcessAlone_goesWithIt() throws IOException {
        ImportFolder own = new ImportFolder("", Clock.systemUTC());
        ImportFolder.Waiting file = CurrentTenant.call(A, () -> own.store(SystemUser.commandLine(A), "a", zeros(3)));
        Path path =
                CurrentTenant.call(A, () -> own.source(file, TableEdits.NONE)).path();
        assertThat(path).exists();

        own.close();

        assertThat(path.resolve("../..").normalize()).doesNotExist();
    }

    private ImportFolder.Waiting keep(TenantSlug tenant, String name, String text) throws IOException {
        return CurrentTenant.call(
                tenant,
                () -> folder.store(
                        SystemUser.commandLine(tenant),
                        name,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private void age(ImportFolder.Waiting file, Instant to) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(file.tenant().toString()).resolve(String.valueOf(file.id())), FileTime.from(to));
    }

    private List<String> files(String tenant) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(tenant))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static InputStream zeros(long bytes) {
        return new InputStream() {
            private long left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                left -= read;
                return read;
            }
        };
    }
}
