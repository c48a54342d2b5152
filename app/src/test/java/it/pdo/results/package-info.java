/** Tests of results. */
@NullMarked
package it.pdo.results;

import org.jspecify.annotations.NullMarked;
