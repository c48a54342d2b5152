/** The month: its grid in a browser, with a server that only pretends. */
@NullMarked
package it.pdo.ui.month;

import org.jspecify.annotations.NullMarked;
