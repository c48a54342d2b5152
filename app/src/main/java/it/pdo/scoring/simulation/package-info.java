/** Comparison of two score sheets. */
@NullMarked
package it.pdo.scoring.simulation;

import org.jspecify.annotations.NullMarked;
