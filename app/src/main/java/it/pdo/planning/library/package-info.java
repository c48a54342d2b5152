/** A library of indicators to copy into a plan. */
@NullMarked
package it.pdo.planning.library;

import org.jspecify.annotations.NullMarked;
