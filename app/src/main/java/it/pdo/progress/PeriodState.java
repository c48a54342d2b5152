package it.pdo.progress;

/** Whether a month takes entries. A month nobody opened yet is {@link #FUTURE}. */
public enum PeriodState {
    FUTURE,
    OPEN,
    CLOSED
}
