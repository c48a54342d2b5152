/** Passing a plan from one version of its format to the next: what becomes of each item, shown before it is done. */
@NullMarked
package it.pdo.formatversion.migration;

import org.jspecify.annotations.NullMarked;
