package it.pdo.formatversion.migration;

/** Something that the new version asks of the items of a level, and that a person can give before they pass to it. */
public sealed interface RequiredValue {

    /** Code of the level in the new version. */
    String level();

    /** @param field its code in the new version */
    record OfField(String level, String field) implements RequiredValue {}

    record OfWeight(String level) implements RequiredValue {}

    record OfUnit(String level) implements RequiredValue {}

    /** A code of the new form, which no two items share. */
    record OfCode(String level) implements RequiredValue {}
}
