/** Tests of municipalities kept as folders. */
@NullMarked
package it.pdo.exchange.municipality;

import org.jspecify.annotations.NullMarked;
