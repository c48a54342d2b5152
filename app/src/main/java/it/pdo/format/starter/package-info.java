/** The formats a municipality may start from. */
@NullMarked
package it.pdo.format.starter;

import org.jspecify.annotations.NullMarked;
