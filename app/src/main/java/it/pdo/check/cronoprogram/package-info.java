/** Rows of cronoprograms as the check of a plan sees them. */
@NullMarked
package it.pdo.check.cronoprogram;

import org.jspecify.annotations.NullMarked;
