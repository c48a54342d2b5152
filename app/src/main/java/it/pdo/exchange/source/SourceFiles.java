package it.pdo.exchange.source;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens files to import, within limits. */
public final class SourceFiles {

    /** Largest file accepted, in bytes. */
    static final long LARGEST = 50L * 1024 * 1024;

    private static final int STARTING = 200;
    private static final Pattern TABLE_NAME = Pattern.compile("(?is).*\\.(csv|tsv|ods|xlsx?)");
    private static final Pattern JSON_START = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*[\\[{]");

    private SourceFiles() {}

    /**
     * Reads what was uploaded or opened before.
     *
     * @param table where the rows are; null for a file of records
     */
    public static TreeReading read(ImportSource source, @Nullable TableRule table) {
        return switch (source) {
            case ImportSource.Table(SpreadsheetFile file, TableEdits edits) ->
                table == null
                        ? refused(file.name(), "source.kind", message("source.kind"))
                        : TableTree.read(file, table, edits);
            case ImportSource.Json json ->
                table == null
                        ? json(json.name(), json.bytes())
                        : table(SpreadsheetFile.open(json.name(), json.bytes()), table, TableEdits.NONE);
            case ImportSource.Stored(Path path, String name, TableEdits edits) ->
                table == null
                        ? read(name, path, SourceKind.JSON)
                        : table(SpreadsheetFile.open(path, name), table, edits);
        };
    }

    /** Reads a file of records; a table is refused. */
    public static TreeReading records(ImportSource source) {
        return read(source, null);
    }

    /** Opens a table; a file of records is refused as one that is no table. */
    public static SpreadsheetFile.Opening table(ImportSource source) {
        return switch (source) {
            case ImportSource.Table(SpreadsheetFile file, TableEdits _) -> new SpreadsheetFile.Opened(file);
            case ImportSource.Json json -> SpreadsheetFile.open(json.name(), json.bytes());
            case ImportSource.Stored(Path path, String name, TableEdits _) -> SpreadsheetFile.open(path, name);
        };
    }

    private static TreeReading table(SpreadsheetFile.Opening opening, TableRule rule, TableEdits edits) {
        return switch (opening) {
            case SpreadsheetFile.Refused(List<Issue> issues) -> new TreeReading(Optional.empty(), issues);
            case SpreadsheetFile.Opened(SpreadsheetFile file) -> TableTree.read(file, rule, edits);
        };
    }

    public static TreeReading json(String name, byte[] bytes) {
        try {
            return read(name, new ByteArrayInputStream(bytes), SourceKind.JSON);
        } catch (IOException e) {
            return refused(name, "source.unreadable", message("source.unreadable", e.getMessage()));
        }
    }

    /** Reads a file of records into a tree. */
    public static TreeReading read(Path file, SourceKind kind) {
        return read(String.valueOf(file.getFileName()), file, kind);
    }

    private static TreeReading read(String name, Path file, SourceKind kind) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return refused(name, "source.too-large", tooLarge(size));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in, kind);
            }
        } catch (NoSuchFileException e) {
            return refused(file.toString(), "source.missing", message("source.missing"));
        } catch (IOException e) {
            return refused(file.toString(), "source.unreadable", message("source.unreadable", e.getMessage()));
        }
    }

    /** Reads a stream; more than {@link #LARGEST} bytes are refused. */
    public static TreeReading read(String name, InputStream in, SourceKind kind) throws IOException {
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            return refused(name, "source.too-large", tooLarge(bytes.length));
        }
        return switch (kind) {
            case JSON ->
                isTable(name, bytes)
                        ? refused(name, "source.kind", message("source.kind"))
                        : JsonTree.read(name, utf8(bytes));
            case XLSX, CSV -> throw new IllegalArgumentException("a table is read by its mapping");
        };
    }

    /** A workbook by its first bytes, or a file with the name of a table that does not begin as JSON does. */
    private static boolean isTable(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, STARTING), StandardCharsets.ISO_8859_1);
        return start.startsWith("PK\u0003\u0004")
                || start.startsWith("\u00d0\u00cf\u0011\u00e0")
                || (TABLE_NAME.matcher(name).matches()
                        && !JSON_START.matcher(start).lookingAt());
    }

    private static Reader utf8(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = mark ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static LocalizedMessage tooLarge(long size) {
        return message("file.too-large", -(-size / (1024 * 1024)), LARGEST / (1024 * 1024));
    }

    private static TreeReading refused(String name, String code, LocalizedMessage message) {
        return new TreeReading(
                Optional.empty(), List.of(new Issue(Severity.ERROR, code, new Place(name, 0, 0, ""), message)));
    }
}
