/** The home page: missing entries, what is late and why. */
@NullMarked
package it.pdo.ui.home;

import org.jspecify.annotations.NullMarked;
