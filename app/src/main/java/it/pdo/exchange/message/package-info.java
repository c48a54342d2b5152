/** The messages of imports and exports. */
@NullMarked
package it.pdo.exchange.message;

import org.jspecify.annotations.NullMarked;
