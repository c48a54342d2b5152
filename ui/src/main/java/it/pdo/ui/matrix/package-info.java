/** A plan's matrix as a table: which item, of which unit, stands under which programme and how it is sorted. */
@NullMarked
package it.pdo.ui.matrix;

import org.jspecify.annotations.NullMarked;
