/** Second-level programming: what a director entrusts to those below the direzione. */
@NullMarked
package it.pdo.lifecycle.secondlevel;

import org.jspecify.annotations.NullMarked;
