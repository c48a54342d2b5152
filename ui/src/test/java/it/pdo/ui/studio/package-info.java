/** Tests of the template studio without a browser. */
@NullMarked
package it.pdo.ui.studio;

import org.jspecify.annotations.NullMarked;
