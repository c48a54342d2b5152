/** The messages about months, progress and readings, in a package that all progress packages may use. */
@NullMarked
package it.pdo.progress.message;

import org.jspecify.annotations.NullMarked;
