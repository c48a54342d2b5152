package it.pdo.planning.store;

import io.micronaut.core.annotation.Introspected;

/** The values of an item's fields or of one above it, seen from the item it was asked for. */
@Introspected
record ChainFieldsRow(long origin, long planId, String level, String fieldsJson) {}
