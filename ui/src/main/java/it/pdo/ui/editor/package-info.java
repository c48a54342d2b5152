/** Writing a plan: a new one, and each of its items, by the form that the plan's format asks for. */
@NullMarked
package it.pdo.ui.editor;

import org.jspecify.annotations.NullMarked;
