/** A plan of the next years made from one that is ending, with what was reached so far. */
@NullMarked
package it.pdo.progress.rollover;

import org.jspecify.annotations.NullMarked;
