/** The content of items before and after a change: compared, checked against the format, described. */
@NullMarked
package it.pdo.planning.content;

import org.jspecify.annotations.NullMarked;
