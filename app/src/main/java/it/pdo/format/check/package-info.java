/** Checks the consistency of a plan format. */
@NullMarked
package it.pdo.format.check;

import org.jspecify.annotations.NullMarked;
