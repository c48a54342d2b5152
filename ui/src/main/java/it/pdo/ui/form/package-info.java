/** Rows of a form that come, go and move. */
@NullMarked
package it.pdo.ui.form;

import org.jspecify.annotations.NullMarked;
