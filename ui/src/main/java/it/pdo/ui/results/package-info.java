/** Results at any month, their explanations, simulations of another policy, and result pay. */
@NullMarked
package it.pdo.ui.results;

import org.jspecify.annotations.NullMarked;
