/** A plan as JSON, written in one fixed order and read back with the place of each mistake. */
@NullMarked
package it.pdo.exchange.json;

import org.jspecify.annotations.NullMarked;
