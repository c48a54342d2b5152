/** The layout of every page: municipality, month, user, menu. */
@NullMarked
package it.pdo.ui.shell;

import org.jspecify.annotations.NullMarked;
