/** What the administrator of a municipality does: opens and closes months, says what doubtful targets mean. */
@NullMarked
package it.pdo.ui.administration;

import org.jspecify.annotations.NullMarked;
