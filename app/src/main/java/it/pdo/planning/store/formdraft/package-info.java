/** Unsaved texts of forms. */
@NullMarked
package it.pdo.planning.store.formdraft;

import org.jspecify.annotations.NullMarked;
