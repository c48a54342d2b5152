/** Plans as one tree of items, with cronoprogram, indicators, people shares and resources. */
@NullMarked
package it.pdo.planning;

import org.jspecify.annotations.NullMarked;
