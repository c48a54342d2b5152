/** Tests of the parts that pages are made of. */
@NullMarked
package it.pdo.ui.component;

import org.jspecify.annotations.NullMarked;
