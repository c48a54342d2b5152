/** Reporting periods, monthly progress and readings: the monthly entries of the contributors. */
@NullMarked
package it.pdo.progress;

import org.jspecify.annotations.NullMarked;
