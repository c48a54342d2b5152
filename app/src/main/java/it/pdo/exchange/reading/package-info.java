/**
 * Applies a mapping: from the records of a file to the draft of a plan, with an issue at the place of everything that
 * cannot be read.
 */
@NullMarked
package it.pdo.exchange.reading;

import org.jspecify.annotations.NullMarked;
