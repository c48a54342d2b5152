package it.pdo.exchange.mapping;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.Change;
import it.pdo.history.History;
import it.pdo.tenancy.NewId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The mappings the bound tenant keeps, so that the next file of the same shape needs no choices. */
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
     * Keeps a mapping under its code, in the place of the one before.
     *
     * @param headers names of all columns of the file it was made for; empty for JSON
     */
    @Transactional
    public void save(Actor actor, String code, String formatCode, String yaml, List<String> headers) {
        Optional<MappingRow> before = rows.findByCode(code);
        before.ifPresent(old -> rows.remove(old.code()));
        long id = before.map(MappingRow::id).orElseGet(NewId::next);
        List<String> used = headers.stream().filter(yaml::contains).toList();
        rows.save(new MappingRow(
                id,
                code,
                formatCode,
                yaml,
                MappingRow.text(used),
                actor.name(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS)));
        history.add(
                actor,
                List.of(new Change(
                        ENTITY, id, "saved", before.map(MappingRow::code).orElse(""), code)));
    }

    /** Every mapping, the latest saved first. */
    public List<StoredMapping> list() {
        return rows.all().stream().map(MappingRow::mapping).toList();
    }

    public Optional<StoredMapping> find(String code) {
        return rows.findByCode(code).map(MappingRow::mapping);
    }

    /**
     * The mapping of a format that fits a table: all columns it speaks of are there. Of several the one that speaks of most
     * columns, then the latest; empty when none fits.
     */
    public Optional<StoredMapping> forHeaders(String formatCode, List<String> headers) {
        return list().stream()
                .filter(m -> m.formatCode().equals(formatCode) && !m.headers().isEmpty())
                .filter(m -> headers.containsAll(m.headers()))
                .reduce((best, next) -> next.headers().size() > best.headers().size() ? next : best);
    }

    /** Forgets a mapping; false when there is none. */
    @Transactional
    public boolean remove(Actor actor, String code) {
        Optional<MappingRow> row = rows.findByCode(code);
        row.ifPresent(found -> {
            rows.remove(code);
            history.add(actor, List.of(new Change(ENTITY, found.id(), "removed", code, "")));
        });
        return row.isPresent();
    }
}
