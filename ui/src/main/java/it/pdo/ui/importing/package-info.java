/** Bringing a file into a plan: the assistant, what it would change, what was imported and how to take it back. */
@NullMarked
package it.pdo.ui.importing;

import org.jspecify.annotations.NullMarked;
