/** The plan as a tree, and the sheet of each of its items, drawn from the municipality's own format. */
@NullMarked
package it.pdo.ui.plan;

import org.jspecify.annotations.NullMarked;
