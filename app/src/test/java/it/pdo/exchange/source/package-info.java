/** Tests of files and of texts in cells. */
@NullMarked
package it.pdo.exchange.source;

import org.jspecify.annotations.NullMarked;
