/** What holds for all the code of the screens. */
@NullMarked
package it.pdo.ui.architecture;

import org.jspecify.annotations.NullMarked;
