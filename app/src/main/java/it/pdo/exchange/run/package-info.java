/**
 * Imports and exports: preview, run in one transaction, list, and undo. {@link it.pdo.exchange.run.ImportService} is
 * the entry point.
 */
@NullMarked
package it.pdo.exchange.run;

import org.jspecify.annotations.NullMarked;
