package it.pdo.scoring.input;

import org.jspecify.annotations.Nullable;

/**
 * An organisational unit.
 *
 * @param id unique in the input
 * @param parentId the unit it belongs to, null for the top ones
 * @param kind the body's own word for it ({@code direzione}, {@code sezione})
 * @param name as people call it
 */
public record UnitInput(String id, @Nullable String parentId, String kind, String name) {}
