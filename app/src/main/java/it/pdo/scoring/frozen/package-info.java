/** Frozen sheets: the same bytes for the same input, policy and figures, to be recomputed and compared for ever. */
@NullMarked
package it.pdo.scoring.frozen;

import org.jspecify.annotations.NullMarked;
