/** Tests of the matrix. */
@NullMarked
package it.pdo.ui.matrix;

import org.jspecify.annotations.NullMarked;
