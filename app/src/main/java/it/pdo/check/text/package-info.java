/** Comparison of texts for the checks. */
@NullMarked
package it.pdo.check.text;

import org.jspecify.annotations.NullMarked;
