/**
 * The mapping language, which defines how the records of a file become items of a plan: its model ({@link
 * it.pdo.exchange.mapping.Mapping}), its reader and its writer, and the stored mappings of a municipality.
 */
@NullMarked
package it.pdo.exchange.mapping;

import org.jspecify.annotations.NullMarked;
