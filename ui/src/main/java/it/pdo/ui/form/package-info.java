/** Texts and rows of forms. */
@NullMarked
package it.pdo.ui.form;

import org.jspecify.annotations.NullMarked;
