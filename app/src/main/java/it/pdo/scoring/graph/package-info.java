/** The order in which figures that depend on each other are computed. */
@NullMarked
package it.pdo.scoring.graph;

import org.jspecify.annotations.NullMarked;
