/** A plan as a workbook people edit, and back: only their edits come in. */
@NullMarked
package it.pdo.exchange.workbook;

import org.jspecify.annotations.NullMarked;
