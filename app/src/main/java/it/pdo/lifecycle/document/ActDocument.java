package it.pdo.lifecycle.document;

/**
 * The document of an act, without its bytes: {@code PlanLifecycle.document} gives those.
 *
 * @param name of the file, for people
 * @param contentType one of those that {@link DocumentUpload} accepts
 * @param size in bytes
 */
public record ActDocument(DocumentId id, String name, String contentType, long size) {}
