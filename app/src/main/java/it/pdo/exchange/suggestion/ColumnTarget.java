package it.pdo.exchange.suggestion;

import it.pdo.shared.LocalizedMessage;

/**
 * A possible meaning of a table column.
 *
 * @param key stable key, such as {@code obiettivo.code}, {@code obiettivo.field.finalita}, {@code indicator.target},
 *     {@code cronoprogram.month.3}; see {@link ColumnTargets}
 * @param group group: a level, by its name in the format, or a part
 * @param name label
 */
public record ColumnTarget(String key, LocalizedMessage group, LocalizedMessage name) {}
