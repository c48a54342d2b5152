package it.pdo.exchange.source;

import it.pdo.exchange.source.sheet.SpreadsheetFile;

/** A file that is to be imported. */
public sealed interface ImportSource {

    /** Its name, for issues and for the list of imports. */
    String name();

    /** A table, with what was corrected on screen. */
    record Table(SpreadsheetFile file, TableEdits edits) implements ImportSource {
        @Override
        public String name() {
            return file.name();
        }
    }

    /** A file of records. */
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

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
