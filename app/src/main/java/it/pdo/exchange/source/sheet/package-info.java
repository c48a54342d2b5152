/** Spreadsheet files, XLSX and CSV: opened within limits, every cell as displayed text. */
@NullMarked
package it.pdo.exchange.source.sheet;

import org.jspecify.annotations.NullMarked;
