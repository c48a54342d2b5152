package it.pdo.exchange;

/** Notations an import reads; each becomes the same tree of records with places. */
public enum SourceKind {
    JSON
}
