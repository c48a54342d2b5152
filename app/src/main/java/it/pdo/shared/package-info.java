/**
 * Values used by every feature: percentages, weights, identifiers, issues, messages. Depends only on the JDK and ICU.
 */
@NullMarked
package it.pdo.shared;

import org.jspecify.annotations.NullMarked;
