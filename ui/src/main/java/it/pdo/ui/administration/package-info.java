/** Administration of a municipality: opening and closing months, confirming ambiguous targets. */
@NullMarked
package it.pdo.ui.administration;

import org.jspecify.annotations.NullMarked;
