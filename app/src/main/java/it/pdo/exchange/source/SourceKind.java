package it.pdo.exchange.source;

/** The notations of imported files; each is parsed into the same tree of records with places. */
public enum SourceKind {
    JSON,
    /** A sheet of a workbook; a mapping for it reads CSV too. */
    XLSX,
    /** A table in text; a mapping for it reads a sheet of a workbook too. */
    CSV;

    /** Whether records are rows under names of columns. */
    public boolean isTable() {
        return this != JSON;
    }
}
