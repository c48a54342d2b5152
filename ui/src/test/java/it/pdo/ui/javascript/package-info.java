/** Runs the unit tests of the browser's modules beside all others. */
@NullMarked
package it.pdo.ui.javascript;

import org.jspecify.annotations.NullMarked;
