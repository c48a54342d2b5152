/**
 * The states of a plan from first draft to closing: transitions, variations by act, second-level programming, earlier
 * states, copies.
 */
@NullMarked
package it.pdo.lifecycle;

import org.jspecify.annotations.NullMarked;
