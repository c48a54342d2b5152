/** Forms of a plan, without a browser. */
@NullMarked
package it.pdo.ui.editor;

import org.jspecify.annotations.NullMarked;
