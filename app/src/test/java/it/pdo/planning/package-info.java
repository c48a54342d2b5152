/** Tests of planning. */
@NullMarked
package it.pdo.planning;

import org.jspecify.annotations.NullMarked;
