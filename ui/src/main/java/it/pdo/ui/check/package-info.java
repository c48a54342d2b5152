/** The check of a plan on screen: what does not hold together, a click from the thing, and why some of it stays. */
@NullMarked
package it.pdo.ui.check;

import org.jspecify.annotations.NullMarked;
