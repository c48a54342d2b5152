/** Tests of the engine. */
@NullMarked
package it.pdo.scoring;

import org.jspecify.annotations.NullMarked;
