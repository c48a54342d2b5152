/** The values every feature speaks. */
@NullMarked
package it.pdo.shared.sample;

import org.jspecify.annotations.NullMarked;
