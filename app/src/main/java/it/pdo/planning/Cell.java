package it.pdo.planning;

import java.math.BigDecimal;

/** A planned figure of a cronoprogram row; see {@link CellDraft} for the ranges. */
public record Cell(ItemId item, CellKind kind, int year, int month, BigDecimal planned) {}
