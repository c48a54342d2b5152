/** The frame round every page: municipality, month, who is signed in, where to go. */
@NullMarked
package it.pdo.ui.shell;

import org.jspecify.annotations.NullMarked;
