/** What somebody typed into a form and has not saved yet. */
@NullMarked
package it.pdo.planning.store.formdraft;

import org.jspecify.annotations.NullMarked;
