/**
 * Files as they come in: opened within limits, and read into trees of records whose values all know their place. Here are
 * also the ways in which people write dates, numbers, lists and options in a cell.
 */
@NullMarked
package it.pdo.exchange.source;

import org.jspecify.annotations.NullMarked;
