/** A draft at work in the studio: edits, undo, what the check says of it. */
@NullMarked
package it.pdo.ui.studio.draft;

import org.jspecify.annotations.NullMarked;
