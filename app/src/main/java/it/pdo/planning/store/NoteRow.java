package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemId;
import it.pdo.planning.SourceNote;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stored note of an import.
 *
 * @param itemId null for a note on the whole plan
 * @param cells a line for each cell: kind, year, month, day, percent; then a line for each value without a place: its
 *     percent
 * @param sinceImport the import that added it, null for the one that created the plan
 * @param untilImport the import that replaced it, null while it is valid
 */
@MappedEntity("plan_note")
record NoteRow(
        long planId,
        int position,
        SourceNote.Kind kind,
        @Nullable Long itemId,
        String name,
        String cells,
        String source,
        @Nullable Long sinceImport,
        @Nullable Long untilImport) {

    boolean holds() {
        return untilImport == null;
    }

    /** Whether the other note has the same content, ignoring its place in the file. */
    boolean hasSameText(NoteRow other) {
        return kind == other.kind
                && Objects.equals(itemId, other.itemId)
                && name.equals(other.name)
                && cells.equals(other.cells);
    }

    static String text(SourceNote note) {
        Stream<String> cells = note.cells().stream().map(cell -> "%s %d %d %d %s"
                .formatted(
                        cell.kind(),
                        cell.year(),
                        cell.month(),
                        cell.day(),
                        cell.planned().toPlainString()));
        Stream<String> values = note.values().stream().map(BigDecimal::toPlainString);
        return Stream.concat(cells, values).collect(Collectors.joining("\n"));
    }

    SourceNote note() {
        String owner = itemId == null ? "" : new ItemId(itemId).toString();
        return new SourceNote(
                kind,
                owner,
                name,
                cells.lines().filter(NoteRow::isCell).map(NoteRow::cell).toList(),
                cells.lines().filter(line -> !isCell(line)).map(BigDecimal::new).toList(),
                source);
    }

    private static boolean isCell(String line) {
        return line.indexOf(' ') > 0;
    }

    private static CellDraft cell(String line) {
        String[] parts = line.split(" ", -1);
        return new CellDraft(
                CellKind.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                new BigDecimal(parts[4]));
    }
}
