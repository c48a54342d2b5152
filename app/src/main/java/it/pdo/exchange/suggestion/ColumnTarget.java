package it.pdo.exchange.suggestion;

import it.pdo.shared.LocalizedMessage;

/**
 * What a column of a table may hold of a plan.
 *
 * @param key stable, as {@code obiettivo.code}, {@code obiettivo.field.finalita}, {@code indicator.target},
 *     {@code cronoprogram.month.3}; see {@link ColumnTargets}
 * @param group what it belongs to: a level, in the format's own words, or a part
 * @param name what people call it
 */
public record ColumnTarget(String key, LocalizedMessage group, LocalizedMessage name) {}
