/** Values every feature speaks: percentages, weights, identifiers, issues. Depends on the JDK alone. */
@NullMarked
package it.pdo.shared;

import org.jspecify.annotations.NullMarked;
