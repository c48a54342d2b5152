/** The content of items: its stored form, its differences. */
@NullMarked
package it.pdo.planning.content;

import org.jspecify.annotations.NullMarked;
