package it.pdo.scoring.input;

import org.jspecify.annotations.Nullable;

/**
 * An organisational unit.
 *
 * @param id unique in the input
 * @param parentId the unit it belongs to, null for a top unit
 * @param kind the municipality's name for its kind ({@code direzione}, {@code sezione})
 * @param name name of the unit
 */
public record UnitInput(String id, @Nullable String parentId, String kind, String name) {}
