/**
 * Splits a text into words, numerals and marks, without interpreting them.
 *
 * <p>The lowest layer of {@code it.pdo.target}: knows none of the types above it.
 */
@NullMarked
package it.pdo.target.token;

import org.jspecify.annotations.NullMarked;
