/** Tests of imports. */
@NullMarked
package it.pdo.exchange.sheet;

import org.jspecify.annotations.NullMarked;
