/**
 * Reads target texts and reached values, as people write them, into types with their meaning and confidence.
 *
 * <p>Pure: no clock, no storage, no framework. Depends only on {@code it.pdo.shared} and the JDK.
 */
@NullMarked
package it.pdo.target;

import org.jspecify.annotations.NullMarked;
