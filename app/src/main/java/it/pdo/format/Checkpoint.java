package it.pdo.format;

import java.time.MonthDay;

/** A moment of the year at which results are read (momento di verifica), as 31 July. */
public record Checkpoint(String code, String name, MonthDay date) {}
