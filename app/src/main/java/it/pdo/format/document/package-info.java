/** A plan format being edited. */
@NullMarked
package it.pdo.format.document;

import org.jspecify.annotations.NullMarked;
