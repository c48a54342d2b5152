/**
 * Frozen sheets: stored with input, policy and figures in canonical bytes, to be recomputed and compared at any time.
 */
@NullMarked
package it.pdo.scoring.frozen;

import org.jspecify.annotations.NullMarked;
