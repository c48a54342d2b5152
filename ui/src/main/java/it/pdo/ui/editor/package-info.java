/** Editing a plan: a new one, and each of its items, by a form built from the plan's format. */
@NullMarked
package it.pdo.ui.editor;

import org.jspecify.annotations.NullMarked;
