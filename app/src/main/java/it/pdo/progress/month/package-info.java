/** The month sheet: what a user sees and enters for a plan in one month. */
@NullMarked
package it.pdo.progress.month;

import org.jspecify.annotations.NullMarked;
