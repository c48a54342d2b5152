/** Reporting periods, monthly progress and readings: what a clerk writes each month. */
@NullMarked
package it.pdo.progress;

import org.jspecify.annotations.NullMarked;
