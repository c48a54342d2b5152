/** Scoring policies: every choice is data with a default and a sentence that describes it. */
@NullMarked
package it.pdo.scoring.policy;

import org.jspecify.annotations.NullMarked;
