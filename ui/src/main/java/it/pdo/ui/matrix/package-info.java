/** A plan's matrix as a table: items by unit, programme and the choices that sort them. */
@NullMarked
package it.pdo.ui.matrix;

import org.jspecify.annotations.NullMarked;
