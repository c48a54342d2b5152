/**
 * Plans as one tree of items with cronoprogram, indicators, participation and resources: the value types of all
 * features about plans. {@code content} has the content of an item before and after a change; {@code store} has tables,
 * revisions and all database access, and depends on both.
 */
@NullMarked
package it.pdo.planning;

import org.jspecify.annotations.NullMarked;
