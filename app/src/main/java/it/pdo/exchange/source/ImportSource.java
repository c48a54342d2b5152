package it.pdo.exchange.source;

import it.pdo.exchange.source.sheet.SpreadsheetFile;
import java.nio.file.Path;
import java.util.Locale;

/** A file to import. */
public sealed interface ImportSource {

    /** Its name, for issues and for the list of imports. */
    String name();

    /** Whether it is a JSON file, not a table. */
    boolean isJson();

    /** The corrections made on screen; none for JSON. */
    TableEdits edits();

    /** A table in memory, with what was corrected on screen. */
    record Table(SpreadsheetFile file, TableEdits edits) implements ImportSource {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public boolean isJson() {
            return false;
        }
    }

    /**
     * A file on disk, opened only while it is read.
     *
     * @param name as whoever chose it calls it; an ending in {@code .json} makes it a file of records
     * @param edits what was corrected on screen; none in a file of records
     */
    record Stored(Path path, String name, TableEdits edits) implements ImportSource {

        /** A file under its own name, without corrections. */
        public static Stored of(Path path) {
            return new Stored(path, String.valueOf(path.getFileName()), TableEdits.NONE);
        }

        @Override
        public boolean isJson() {
            return name.toLowerCase(Locale.ROOT).endsWith(".json");
        }
    }

    /** A file of records in memory. */
    final class Json implements ImportSource {
        private final String name;
        private final byte[] bytes;

        public Json(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isJson() {
            return true;
        }

        @Override
        public TableEdits edits() {
            return TableEdits.NONE;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }
}
