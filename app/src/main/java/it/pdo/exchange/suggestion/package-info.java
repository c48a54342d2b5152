/**
 * Proposes a mapping for a table: which column probably means what, and the mapping that follows from the columns somebody
 * has chosen.
 */
@NullMarked
package it.pdo.exchange.suggestion;

import org.jspecify.annotations.NullMarked;
