/** The bytes of frozen sheets. */
@NullMarked
package it.pdo.scoring.frozen;

import org.jspecify.annotations.NullMarked;
