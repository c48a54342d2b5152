/** A parsed file as a tree whose every node has its line and column, independent of the notation. */
@NullMarked
package it.pdo.shared.tree;

import org.jspecify.annotations.NullMarked;
