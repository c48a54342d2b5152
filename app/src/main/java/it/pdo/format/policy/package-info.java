/** Scoring policies as YAML: read with the place of every mistake, written always with the same bytes. */
@NullMarked
package it.pdo.format.policy;

import org.jspecify.annotations.NullMarked;
