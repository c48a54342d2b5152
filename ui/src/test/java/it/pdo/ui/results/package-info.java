/** Tests of the screens of results that need no browser. */
@NullMarked
package it.pdo.ui.results;

import org.jspecify.annotations.NullMarked;
