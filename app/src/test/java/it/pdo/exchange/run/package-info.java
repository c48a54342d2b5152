/** Tests of imports that are stored and taken back. */
@NullMarked
package it.pdo.exchange.run;

import org.jspecify.annotations.NullMarked;
