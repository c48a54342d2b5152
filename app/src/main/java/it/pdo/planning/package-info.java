/**
 * Plans as one tree of items, with cronoprogram, indicators, people shares and resources: the values that all others speak
 * of. What an item holds before and after a change is in {@code content}; rows, revisions and everything that touches the
 * database in {@code store}, which knows the two; drafts of plan formats in {@code formats}; the life of a plan, its check
 * and its passage to another version of its format stand on these.
 */
@NullMarked
package it.pdo.planning;

import org.jspecify.annotations.NullMarked;
