/** The user interface. */
@NullMarked
package it.pdo.ui;

import org.jspecify.annotations.NullMarked;
