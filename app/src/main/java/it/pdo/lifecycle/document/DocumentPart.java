package it.pdo.lifecycle.document;

import io.micronaut.core.annotation.Creator;
import io.micronaut.data.annotation.MappedEntity;

/** A piece of a document. No record: equality of one would not look into the bytes. */
@MappedEntity("act_document_part")
final class DocumentPart {
    private final long documentId;
    private final int number;
    private final byte[] content;

    @Creator
    DocumentPart(long documentId, int number, byte[] content) {
        this.documentId = documentId;
        this.number = number;
        this.content = content.clone();
    }

    public long getDocumentId() {
        return documentId;
    }

    public int getNumber() {
        return number;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
