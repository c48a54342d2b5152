package it.pdo.lifecycle.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** What is known of a document; its bytes are kept apart. */
@MappedEntity("act_document")
record DocumentRow(
        @Id long id, long planId, String name, String contentType, long size, String addedBy, LocalDateTime addedAt) {

    ActDocument document() {
        return new ActDocument(new DocumentId(id), name, contentType, size);
    }
}
