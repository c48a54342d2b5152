/** Importing a file into a plan: the assistant, the preview, the list of imports and their undo. */
@NullMarked
package it.pdo.ui.importing;

import org.jspecify.annotations.NullMarked;
