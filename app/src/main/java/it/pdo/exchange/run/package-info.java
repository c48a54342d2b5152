/**
 * Imports and exports as they are done: previewed, stored in one transaction, listed, and taken back. {@link
 * it.pdo.exchange.run.ImportService} is the way in.
 */
@NullMarked
package it.pdo.exchange.run;

import org.jspecify.annotations.NullMarked;
