/**
 * Runs a mapping: from the records of a file to the draft of a plan, with an issue at its place for everything that cannot
 * be read.
 */
@NullMarked
package it.pdo.exchange.reading;

import org.jspecify.annotations.NullMarked;
