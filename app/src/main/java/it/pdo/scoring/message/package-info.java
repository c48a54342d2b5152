/** The sentences of the engine, in a package of their own that all engine packages may use. */
@NullMarked
package it.pdo.scoring.message;

import org.jspecify.annotations.NullMarked;
