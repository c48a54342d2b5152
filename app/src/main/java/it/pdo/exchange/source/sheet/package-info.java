/** Files of rows and columns, XLSX and CSV: opened within limits, every cell as a text a person reads. */
@NullMarked
package it.pdo.exchange.source.sheet;

import org.jspecify.annotations.NullMarked;
