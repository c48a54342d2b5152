/** The product in a real browser, as the people of the two demonstration municipalities use it. */
@NullMarked
package it.pdo.ui.journey;

import org.jspecify.annotations.NullMarked;
