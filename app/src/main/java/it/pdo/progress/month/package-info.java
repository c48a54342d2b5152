/** The month sheet: what a person sees and writes of a plan in one month. */
@NullMarked
package it.pdo.progress.month;

import org.jspecify.annotations.NullMarked;
