/**
 * Compares a draft with the plan that is there: which item is which, what would change, and what a file does not speak of
 * and is therefore left alone.
 */
@NullMarked
package it.pdo.exchange.merge;

import org.jspecify.annotations.NullMarked;
