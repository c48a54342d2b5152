/** Reporting periods: which months are open for entries. */
@NullMarked
package it.pdo.progress.period;

import org.jspecify.annotations.NullMarked;
