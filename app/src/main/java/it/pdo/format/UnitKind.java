package it.pdo.format;

/** A kind of organisational unit, such as {@code direzione} or {@code sezione}. */
public record UnitKind(String code, String name, String plural) {}
