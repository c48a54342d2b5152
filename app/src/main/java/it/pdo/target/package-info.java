/**
 * Target texts and reached values as people write them, read into types that say what they mean and how sure we are.
 *
 * <p>Pure: no clock, no storage, no framework. Depends on {@code it.pdo.shared} and the JDK alone.
 */
@NullMarked
package it.pdo.target;

import org.jspecify.annotations.NullMarked;
