/** The sentences of the engine, below everything that speaks them. */
@NullMarked
package it.pdo.scoring.message;

import org.jspecify.annotations.NullMarked;
