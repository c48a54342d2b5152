/**
 * A written text cut into words, numerals and marks, before anybody asks what they mean.
 *
 * <p>The lowest layer of {@code it.pdo.target}: knows none of the types above it.
 */
@NullMarked
package it.pdo.target.token;

import org.jspecify.annotations.NullMarked;
