/**
 * The life of a plan from its first draft to its closing: passages by act, variations, second-level programming, baselines,
 * and what is carried into the next year.
 */
@NullMarked
package it.pdo.lifecycle;

import org.jspecify.annotations.NullMarked;
