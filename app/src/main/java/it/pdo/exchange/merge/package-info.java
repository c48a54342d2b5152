/**
 * Compares a draft with the stored plan: which items correspond, what would change, and what the file does not cover.
 */
@NullMarked
package it.pdo.exchange.merge;

import org.jspecify.annotations.NullMarked;
