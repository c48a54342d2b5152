/** Tests of imports. */
@NullMarked
package it.pdo.exchange.source.sheet;

import org.jspecify.annotations.NullMarked;
