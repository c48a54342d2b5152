/** Tests of the edits of a plan format. */
@NullMarked
package it.pdo.format.edit;

import org.jspecify.annotations.NullMarked;
