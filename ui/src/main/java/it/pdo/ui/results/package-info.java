/** Results at any month, why each figure is what it is, what another policy would change, and whose pay hangs on it. */
@NullMarked
package it.pdo.ui.results;

import org.jspecify.annotations.NullMarked;
