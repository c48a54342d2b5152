/** Components shared by all screens: page heads, numbers, states, notices, empty states. */
@NullMarked
package it.pdo.ui.component;

import org.jspecify.annotations.NullMarked;
