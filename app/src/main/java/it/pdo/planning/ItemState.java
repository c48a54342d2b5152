package it.pdo.planning;

/**
 * Whether an item or an indicator counts this year. Suspended and cancelled ones are excluded, never counted as zero.
 */
public enum ItemState {
    ACTIVE,
    SUSPENDED,
    CANCELLED
}
