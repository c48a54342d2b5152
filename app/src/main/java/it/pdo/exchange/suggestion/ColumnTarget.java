package it.pdo.exchange.suggestion;

/**
 * What a column of a table may hold of a plan.
 *
 * @param key stable, as {@code obiettivo.code}, {@code obiettivo.field.finalita}, {@code indicator.target},
 *     {@code cronoprogram.month.3}; see {@link ColumnTargets}
 * @param group what it belongs to, in the format's own words: the name of a level, or of a part
 * @param name what people call it
 */
public record ColumnTarget(String key, String group, String name) {}
