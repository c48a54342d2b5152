/** The scoring engine: turns an immutable input and a policy into a sheet of scores, each with its explanation. */
@NullMarked
package it.pdo.scoring;

import org.jspecify.annotations.NullMarked;
