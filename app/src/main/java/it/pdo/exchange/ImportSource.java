package it.pdo.exchange;

import it.pdo.exchange.sheet.SpreadsheetFile;

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
    record Json(String name, byte[] bytes) implements ImportSource {}
}
