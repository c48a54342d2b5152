/**
 * The language in which people say how the records of a file become the items of a plan: its model ({@link
 * it.pdo.exchange.mapping.Mapping}), its reader and its writer, and the mappings that a municipality keeps.
 */
@NullMarked
package it.pdo.exchange.mapping;

import org.jspecify.annotations.NullMarked;
