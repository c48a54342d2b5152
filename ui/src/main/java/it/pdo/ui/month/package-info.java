/** The month sheet: the user's monthly entries. */
@NullMarked
package it.pdo.ui.month;

import org.jspecify.annotations.NullMarked;
