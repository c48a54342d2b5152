/** A plan as a workbook for editing, and its import, which takes only the edits. */
@NullMarked
package it.pdo.exchange.workbook;

import org.jspecify.annotations.NullMarked;
