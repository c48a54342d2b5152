/** Pieces that every screen shares: heads of pages, figures, states, notices, empty places. */
@NullMarked
package it.pdo.ui.component;

import org.jspecify.annotations.NullMarked;
