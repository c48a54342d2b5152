package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet opened for an import, with its cells as texts. The file is recognised by its content, not by its name.
 *
 * @param name of the file, for issues
 * @param kind the recognised kind
 */
public record SpreadsheetFile(String name, Kind kind, List<Sheet> sheets) {

    /** What can be opened. */
    public enum Kind {
        XLSX,
        CSV
    }

    /** The result of opening a file. */
    public sealed interface Opening {}

    /** The file is open. */
    public record Opened(SpreadsheetFile file) implements Opening {}

    /** Not a supported file, or too large; the issues say why and what to do. */
    public record Refused(List<Issue> issues) implements Opening {
        public Refused {
            issues = List.copyOf(issues);
        }

        static Refused because(String file, String code, LocalizedMessage message) {
            return new Refused(List.of(new Issue(Severity.ERROR, code, new Place(file, 0, 0, ""), message)));
        }
    }

    public SpreadsheetFile {
        sheets = List.copyOf(sheets);
    }

    /** The sheet with this name, ignoring case. */
    public Optional<Sheet> sheet(String sheetName) {
        return sheets.stream().filter(s -> s.name().equalsIgnoreCase(sheetName)).findFirst();
    }

    /** The first visible sheet that is not empty, otherwise the first. */
    public Optional<Sheet> firstSheet() {
        return sheets.stream()
                .filter(s -> !s.hidden() && !s.rows().isEmpty())
                .findFirst()
                .or(() -> sheets.stream().findFirst());
    }

    /** Opens a file; more than {@link SheetLimits#BYTES} bytes are refused without reading them. */
    public static Opening open(Path file) {
        return open(file, String.valueOf(file.getFileName()));
    }

    /** The same under a name of its own, which the issues tell. */
    public static Opening open(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > SheetLimits.BYTES) {
                return Refused.because(name, "source.too-large", tooLarge(size));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return open(name, in.readNBytes((int) SheetLimits.BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            return Refused.because(file.toString(), "source.missing", message("source.missing"));
        } catch (IOException e) {
            return Refused.because(file.toString(), "source.unreadable", message("source.unreadable", e.getMessage()));
        }
    }

    /** Opens what was uploaded. */
    public static Opening open(String name, byte[] bytes) {
        if (bytes.length > SheetLimits.BYTES) {
            return Refused.because(name, "source.too-large", tooLarge(bytes.length));
        }
        Optional<Refused> stranger = FileSignature.refuse(name, bytes);
        if (stranger.isPresent()) {
            return stranger.get();
        }
        return FileSignature.isZip(bytes) ? XlsxFile.open(name, bytes) : CsvFile.open(name, bytes);
    }

    private static LocalizedMessage tooLarge(long size) {
        long megabyte = 1024 * 1024;
        return message("file.too-large", Math.ceilDiv(size, megabyte), SheetLimits.BYTES / megabyte);
    }
}
