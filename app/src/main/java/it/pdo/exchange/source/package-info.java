/**
 * Input files: opened within limits, and parsed into trees of records whose values all have their place. Also parsing
 * of dates, numbers, lists and options in cells.
 */
@NullMarked
package it.pdo.exchange.source;

import org.jspecify.annotations.NullMarked;
