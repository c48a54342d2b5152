package it.pdo.ui.importing;

import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableOutline;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.suggestion.ColumnSuggestion;
import it.pdo.exchange.suggestion.ColumnTarget;
import it.pdo.exchange.suggestion.ColumnTargets;
import it.pdo.exchange.suggestion.MappingChoices;
import it.pdo.format.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which sheet of a file is imported, where its titles are, and what each column holds; begins with what their names suggest. */
final class TableChoices {
    private static final int SAMPLES = 3;
    private static final int LONGEST_CODE = 60;

    private final TableOutline outline;
    private final SpreadsheetFile file;
    private final Destination destination;
    private Sheet sheet;
    private int headerRow;
    private List<ColumnSuggestion> suggestions = List.of();
    private final Map<Integer, String> targets = new LinkedHashMap<>();
    private final Set<Integer> fillDown = new LinkedHashSet<>();

    TableChoices(TableOutline outline, Destination destination) {
        this.outline = outline;
        this.file = outline.beginning();
        this.destination = destination;
        this.sheet = file.firstSheet().orElseThrow();
        on(likeliest());
    }

    /** A workbook often begins with a cover: the sheet whose titles say most is proposed, the first of equals. */
    private Sheet likeliest() {
        Sheet best = sheet;
        long most = -1;
        for (Sheet each : file.sheets()) {
            long understood = each.hidden()
                    ? -1
                    : suggestions(each, each.guessedHeaderRow()).stream()
                            .filter(suggestion -> suggestion.target().isPresent())
                            .count();
            if (understood > most) {
                most = understood;
                best = each;
            }
        }
        return best;
    }

    private List<ColumnSuggestion> suggestions(Sheet of, int row) {
        return ColumnSuggestion.suggest(
                of.headers(row),
                of.bands(row),
                destination.format(),
                destination.header().fromYear(),
                destination.header().toYear());
    }

    SpreadsheetFile file() {
        return file;
    }

    Sheet sheet() {
        return sheet;
    }

    int headerRow() {
        return headerRow;
    }

    /** Takes another sheet, and guesses anew. */
    void on(Sheet chosen) {
        sheet = chosen;
        titlesAt(chosen.guessedHeaderRow());
    }

    /** Takes another row for the titles, and suggests anew. */
    void titlesAt(int row) {
        headerRow = row;
        targets.clear();
        fillDown.clear();
        suggestions = suggestions(sheet, row);
        suggestions.forEach(
                suggestion -> suggestion.target().ifPresent(target -> targets.put(suggestion.column(), target.key())));
        targets.keySet().stream().filter(this::looksMerged).forEach(fillDown::add);
    }

    /** Whether a column is of an item that all its empty cells leave unnamed, so that only the cell above can be meant. */
    private boolean looksMerged(int column) {
        Optional<String> level = level(column);
        if (level.isEmpty() || !hasGaps(column)) {
            return false;
        }
        List<Integer> names = targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(level.get() + ".code")
                        || entry.getValue().equals(level.get() + ".title"))
                .map(Map.Entry::getKey)
                .toList();
        List<SourceRow> gaps =
                data().stream().filter(row -> row.cell(column).isBlank()).toList();
        return !names.isEmpty()
                && gaps.stream().allMatch(row -> names.stream()
                        .allMatch(name -> row.cell(name).isBlank()));
    }

    /** The code of the level a column speaks of; empty when it holds a part of an item, or nothing. */
    private Optional<String> level(int column) {
        return target(column).flatMap(key -> destination.format().levels().stream()
                .map(Level::code)
                .filter(code -> key.startsWith(code + "."))
                .findFirst());
    }

    /** Whether it makes sense that the empty cells of a column repeat the one above: it speaks of an item, and has some. */
    boolean mayFill(int column) {
        return level(column).isPresent() && hasGaps(column);
    }

    List<ColumnSuggestion> suggestions() {
        return suggestions;
    }

    /** Everything a column may hold. */
    List<ColumnTarget> possible() {
        return ColumnTargets.of(
                destination.format(),
                destination.header().fromYear(),
                destination.header().toYear());
    }

    Optional<String> target(int column) {
        return Optional.ofNullable(targets.get(column));
    }

    /** What a column holds; a target belongs to one column, so another that had it has nothing now. */
    void hold(int column, Optional<String> key) {
        key.ifPresent(wanted -> targets.values().removeIf(wanted::equals));
        key.ifPresentOrElse(wanted -> targets.put(column, wanted), () -> targets.remove(column));
    }

    boolean fills(int column) {
        return fillDown.contains(column);
    }

    void fill(int column, boolean fills) {
        if (fills) {
            fillDown.add(column);
        } else {
            fillDown.remove(column);
        }
    }

    /** Whether a column has values and, below them, empty cells: as merged cells leave behind. */
    private boolean hasGaps(int column) {
        boolean any = false;
        for (SourceRow row : data()) {
            boolean blank = row.cell(column).isBlank();
            if (any && blank) {
                return true;
            }
            any |= !blank;
        }
        return false;
    }

    /** The first texts of a column, all different. */
    List<String> samples(int column) {
        return data().stream()
                .map(row -> row.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** The first rows below the titles. */
    List<SourceRow> firstRows(int count) {
        return data().stream().limit(count).toList();
    }

    /** How many rows the file has below the titles, those beyond the outline included. */
    int dataRows() {
        return outline.dataRows(sheet, headerRow);
    }

    private List<SourceRow> data() {
        return sheet.rows().stream().filter(row -> row.number() > headerRow).toList();
    }

    MappingChoices choices() {
        List<String> headers = sheet.headers(headerRow);
        Map<String, String> columns = new LinkedHashMap<>();
        targets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> columns.put(headers.get(entry.getKey() - 1), entry.getValue()));
        List<String> filled = new ArrayList<>();
        fillDown.stream().filter(targets::containsKey).sorted().forEach(column -> filled.add(headers.get(column - 1)));
        return new MappingChoices(
                code(file.name()),
                destination.format().code(),
                file.kind() == SpreadsheetFile.Kind.XLSX ? SourceKind.XLSX : SourceKind.CSV,
                destination.header(),
                file.kind() == SpreadsheetFile.Kind.XLSX ? sheet.name() : null,
                headerRow,
                columns,
                filled);
    }

    /** A code for the mapping, of the file's name without its ending. */
    static String code(String fileName) {
        String plain = Normalizer.normalize(fileName.replaceFirst("\\.[^.]*$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String code = plain.isEmpty() ? "file" : plain;
        return code.length() <= LONGEST_CODE
                ? code
                : code.substring(0, LONGEST_CODE).replaceAll("-+$", "");
    }
}
