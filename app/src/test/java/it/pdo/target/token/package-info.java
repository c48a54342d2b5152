/** How a text is cut into words and numerals. */
@NullMarked
package it.pdo.target.token;

import org.jspecify.annotations.NullMarked;
