package it.pdo.ui.form;

/**
 * Something to choose.
 *
 * @param value what is kept
 * @param words what people read
 */
public record FieldOption(String value, String words) {}
