/** Tests of mappings that are run, and of the plans they read. */
@NullMarked
package it.pdo.exchange.reading;

import org.jspecify.annotations.NullMarked;
