/** Benchmarks of the engine; {@code app/src/bench/run} says how. */
@NullMarked
package it.pdo.bench;

import org.jspecify.annotations.NullMarked;
