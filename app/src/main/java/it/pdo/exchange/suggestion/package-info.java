/**
 * Suggests a mapping for a table: the probable meaning of columns, and the mapping for the columns that a user has
 * chosen.
 */
@NullMarked
package it.pdo.exchange.suggestion;

import org.jspecify.annotations.NullMarked;
