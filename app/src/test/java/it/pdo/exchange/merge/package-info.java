/** Tests of an import that meets a plan. */
@NullMarked
package it.pdo.exchange.merge;

import org.jspecify.annotations.NullMarked;
