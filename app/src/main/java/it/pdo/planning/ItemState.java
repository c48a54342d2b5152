package it.pdo.planning;

/** Whether an item or an indicator counts this year. A suspended or cancelled one is excluded, never counted as zero. */
public enum ItemState {
    ACTIVE,
    SUSPENDED,
    CANCELLED
}
