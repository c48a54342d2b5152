/** A file that was read, as a tree whose every part remembers its line and column; whatever the notation was. */
@NullMarked
package it.pdo.shared.tree;

import org.jspecify.annotations.NullMarked;
