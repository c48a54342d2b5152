/** The scoring engine: an immutable input and a policy become a sheet of scores, each able to explain itself. */
@NullMarked
package it.pdo.scoring;

import org.jspecify.annotations.NullMarked;
