/** Words, figures and months as people read them. */
@NullMarked
package it.pdo.ui.text;

import org.jspecify.annotations.NullMarked;
