/** What changed between two versions of a plan format, in words. */
@NullMarked
package it.pdo.format.difference;

import org.jspecify.annotations.NullMarked;
