/** Scoring policies as YAML: reading with the place of every mistake, and writing in canonical form. */
@NullMarked
package it.pdo.format.policy;

import org.jspecify.annotations.NullMarked;
