/** Tests of sessions, and of what a page is asked by its address. */
@NullMarked
package it.pdo.ui.session;

import org.jspecify.annotations.NullMarked;
