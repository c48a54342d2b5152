/** Values every feature speaks: percentages, weights, identifiers, issues. Depends on the JDK and on ICU's parser of sentences alone. */
@NullMarked
package it.pdo.shared;

import org.jspecify.annotations.NullMarked;
