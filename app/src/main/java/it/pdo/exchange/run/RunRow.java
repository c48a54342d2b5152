package it.pdo.exchange.run;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.PlanId;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

@MappedEntity("import_run")
record RunRow(
        @Id long id,
        String fileName,
        String mappingCode,
        String mappingYaml,
        long planId,
        String planCode,
        int revision,
        boolean created,
        int added,
        int changed,
        int removed,
        int unchanged,
        int notes,
        String runBy,
        LocalDateTime runAt,
        @Nullable String undoneBy,
        @Nullable LocalDateTime undoneAt) {

    ImportRun run() {
        return new ImportRun(
                id,
                new ImportRun.Source(fileName, mappingCode),
                new ImportRun.Target(new PlanId(planId), planCode, revision, created),
                new ImportRun.Counts(added, changed, removed, unchanged, notes),
                runBy,
                runAt.toInstant(ZoneOffset.UTC),
                new ImportRun.Undo(undoneBy, undoneAt == null ? null : undoneAt.toInstant(ZoneOffset.UTC)));
    }
}
