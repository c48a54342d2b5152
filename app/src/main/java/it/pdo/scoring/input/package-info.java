/** The input of the scoring engine. */
@NullMarked
package it.pdo.scoring.input;

import org.jspecify.annotations.NullMarked;
