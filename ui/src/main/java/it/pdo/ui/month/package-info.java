/** The month: what a person writes each month, and sees of it. */
@NullMarked
package it.pdo.ui.month;

import org.jspecify.annotations.NullMarked;
