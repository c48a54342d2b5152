/** Tests of the proposed mapping. */
@NullMarked
package it.pdo.exchange.suggestion;

import org.jspecify.annotations.NullMarked;
