/** Editing a plan format: pure steps from one format to the next, each leaving every reference leading somewhere. */
@NullMarked
package it.pdo.format.edit;

import org.jspecify.annotations.NullMarked;
