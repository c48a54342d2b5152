/** A plan format while somebody writes it. */
@NullMarked
package it.pdo.format.document;

import org.jspecify.annotations.NullMarked;
