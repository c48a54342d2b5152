/** Revisions: the only way to change the content of a stored plan. */
@NullMarked
package it.pdo.planning.store.revision;

import org.jspecify.annotations.NullMarked;
