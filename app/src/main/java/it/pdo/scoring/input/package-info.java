/** What the engine is given of a plan. */
@NullMarked
package it.pdo.scoring.input;

import org.jspecify.annotations.NullMarked;
