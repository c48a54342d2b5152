/** Benchmarks of the engine; {@code ./pdo bench} lists them. */
@NullMarked
package it.pdo.bench;

import org.jspecify.annotations.NullMarked;
