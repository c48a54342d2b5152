/** The changes between two versions of a plan format, as messages. */
@NullMarked
package it.pdo.format.difference;

import org.jspecify.annotations.NullMarked;
