/** Append-only record of who changed what, when, from what to what, and why. */
@NullMarked
package it.pdo.history;

import org.jspecify.annotations.NullMarked;
