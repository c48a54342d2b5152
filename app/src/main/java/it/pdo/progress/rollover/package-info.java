/** Creates the plan of the next years from one that is ending. */
@NullMarked
package it.pdo.progress.rollover;

import org.jspecify.annotations.NullMarked;
