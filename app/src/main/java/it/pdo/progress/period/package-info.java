/** Reporting periods: which months take entries. */
@NullMarked
package it.pdo.progress.period;

import org.jspecify.annotations.NullMarked;
