/** The first page: who is silent and what is late, counted from sheets made by hand. */
@NullMarked
package it.pdo.ui.home;

import org.jspecify.annotations.NullMarked;
