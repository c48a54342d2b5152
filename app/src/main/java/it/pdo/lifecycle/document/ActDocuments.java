package it.pdo.lifecycle.document;

import it.pdo.history.Actor;
import it.pdo.planning.PlanId;
import it.pdo.shared.Timestamps;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents of acts, as rows keep them. */
@Singleton
public final class ActDocuments {
    private static final int PART = 4 * 1024 * 1024;

    private final DocumentRepository rows;
    private final DocumentPartRepository parts;
    private final Clock clock;

    ActDocuments(DocumentRepository rows, DocumentPartRepository parts, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Keeps a document that has no obstacle.
     *
     * @return its id, or none when there is no document
     */
    @Nullable
    public Long store(Actor actor, PlanId plan, Optional<DocumentUpload> upload) {
        if (upload.isEmpty()) {
            return null;
        }
        var file = upload.get();
        var id = IdGenerator.next();
        var bytes = file.content();
        rows.saveAll(List.of(new DocumentRow(
                id,
                plan.value(),
                file.name(),
                file.type().orElseThrow(),
                bytes.length,
                actor.name(),
                Timestamps.now(clock))));
        for (var start = 0; start < bytes.length; start += PART) {
            var part = Arrays.copyOfRange(bytes, start, Math.min(start + PART, bytes.length));
            parts.insert(List.of(new DocumentPart(id, start / PART, part))); // one a statement, each within limits
        }
        return id;
    }

    public Map<Long, ActDocument> of(PlanId plan) {
        return RequestCache.once(ActDocuments.class, plan, () -> rows.ofPlan(plan.value()).stream()
                .collect(Collectors.toUnmodifiableMap(DocumentRow::id, DocumentRow::document)));
    }

    public Optional<DocumentContent> content(PlanId plan, DocumentId id) {
        return Optional.ofNullable(of(plan).get(id.value())).map(_ -> new DocumentContent(joined(id)));
    }

    private byte[] joined(DocumentId id) {
        var bytes = new ByteArrayOutputStream();
        parts.ofDocument(id.value()).forEach(part -> bytes.writeBytes(part.getContent()));
        return bytes.toByteArray();
    }
}
