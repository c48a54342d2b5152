/** Copies of items, within a plan and between plans, and where they came from. */
@NullMarked
package it.pdo.lifecycle.copy;

import org.jspecify.annotations.NullMarked;
