/** Texts and formats of the screens in the supported languages. */
@NullMarked
package it.pdo.ui.text;

import org.jspecify.annotations.NullMarked;
