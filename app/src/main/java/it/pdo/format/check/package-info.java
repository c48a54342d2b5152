/** Where a plan format contradicts itself. */
@NullMarked
package it.pdo.format.check;

import org.jspecify.annotations.NullMarked;
