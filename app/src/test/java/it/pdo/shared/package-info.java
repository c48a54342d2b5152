/** The values every feature speaks. */
@NullMarked
package it.pdo.shared;

import org.jspecify.annotations.NullMarked;
