/** Tests of progress. */
@NullMarked
package it.pdo.progress;

import org.jspecify.annotations.NullMarked;
