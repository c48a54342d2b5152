/** Tests of the engine's input. */
@NullMarked
package it.pdo.scoring.input;

import org.jspecify.annotations.NullMarked;
