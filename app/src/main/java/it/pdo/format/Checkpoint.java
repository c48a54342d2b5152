package it.pdo.format;

import java.time.MonthDay;

/** A date of the year at which results are evaluated (momento di verifica), such as 31 July. */
public record Checkpoint(String code, String name, MonthDay date) {}
