/** Revisions: the one way in which the content of a stored plan changes. */
@NullMarked
package it.pdo.planning.store.revision;

import org.jspecify.annotations.NullMarked;
