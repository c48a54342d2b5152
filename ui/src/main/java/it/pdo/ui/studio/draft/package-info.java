/** A draft in the studio: edits, undo, and the result of the check. */
@NullMarked
package it.pdo.ui.studio.draft;

import org.jspecify.annotations.NullMarked;
