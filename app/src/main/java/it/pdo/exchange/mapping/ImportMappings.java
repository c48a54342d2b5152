package it.pdo.exchange.mapping;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The stored mappings of the bound tenant, so that the next file with the same columns needs no choices. Only for
 * administrators of the whole municipality: every method throws {@link it.pdo.identity.PermissionDeniedException} for
 * other users.
 */
@Singleton
public class ImportMappings {

    private static final String ENTITY = "import mapping";

    private final MappingRepository rows;
    private final History history;
    private final Clock clock;

    ImportMappings(MappingRepository rows, History history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Stores a mapping and replaces the one with the same code.
     *
     * @param headers names of all columns of its file; empty for JSON
     */
    @Transactional
    public void save(SignedIn who, String code, String formatCode, String yaml, List<String> headers) {
        mayImport(who);
        Optional<MappingRow> before = rows.findByCode(code);
        before.ifPresent(old -> rows.remove(old.code()));
        long id = before.map(MappingRow::id).orElseGet(IdGenerator::next);
        List<String> used = headers.stream().filter(yaml::contains).toList();
        rows.save(new MappingRow(
                id,
                code,
                formatCode,
                yaml,
                MappingRow.text(used),
                who.actor().name(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS)));
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        ENTITY, id, "saved", before.map(MappingRow::code).orElse(""), code)));
    }

    /** Every mapping, last saved first. */
    public List<StoredMapping> list(SignedIn who) {
        mayImport(who);
        return rows.all().stream().map(MappingRow::mapping).toList();
    }

    public Optional<StoredMapping> find(SignedIn who, String code) {
        mayImport(who);
        return rows.findByCode(code).map(MappingRow::mapping);
    }

    /**
     * The mapping of a format that fits a table because all its columns exist. Among several, the one with most
     * columns, then the latest; empty when none fits.
     */
    public Optional<StoredMapping> forHeaders(SignedIn who, String formatCode, List<String> headers) {
        return list(who).stream()
                .filter(m -> m.formatCode().equals(formatCode) && !m.headers().isEmpty())
                .filter(m -> headers.containsAll(m.headers()))
                .reduce((best, next) -> next.headers().size() > best.headers().size() ? next : best);
    }

    /** Removes a mapping; false when there is none. */
    @Transactional
    public boolean remove(SignedIn who, String code) {
        mayImport(who);
        Optional<MappingRow> row = rows.findByCode(code);
        row.ifPresent(found -> {
            rows.remove(code);
            history.add(who.actor(), List.of(new HistoryChange(ENTITY, found.id(), "removed", code, "")));
        });
        return row.isPresent();
    }

    private static void mayImport(SignedIn who) {
        Permissions.of(who).may(Operation.IMPORT_PLAN).require();
    }
}
