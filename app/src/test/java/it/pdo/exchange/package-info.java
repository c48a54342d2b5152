/** Tests of imports. */
@NullMarked
package it.pdo.exchange;

import org.jspecify.annotations.NullMarked;
