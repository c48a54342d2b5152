package it.pdo.history;

/** A change to be recorded; the components are those of {@link HistoryEntry}. */
public record HistoryChange(String entity, long entityId, String field, String before, String after, String reason) {

    public HistoryChange(String entity, long entityId, String field, String before, String after) {
        this(entity, entityId, field, before, after, "");
    }
}
