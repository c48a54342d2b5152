/** Words of the screens in the languages they are read in. */
@NullMarked
package it.pdo.ui.text;

import org.jspecify.annotations.NullMarked;
