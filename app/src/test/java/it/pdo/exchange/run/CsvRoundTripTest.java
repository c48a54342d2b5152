package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.ImportedDate;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.suggestion.ColumnTarget;
import it.pdo.exchange.suggestion.ColumnTargets;
import it.pdo.exchange.suggestion.MappingBuilder;
import it.pdo.exchange.suggestion.MappingChoices;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.RandomFormats;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A table of the items of one level and their indicators, for formats nobody has seen: written as CSV, imported by the
 * columns somebody chose, written again, it is the same, whatever signs are in titles and cells.
 */
class CsvRoundTripTest {
    private static final int FORMATS = 150;
    private static final List<String> PIECES = List.of(
            "Città",
            "\"virgolette\"",
            "; punto",
            "a, b",
            "1+1=2",
            "{graffe}",
            "[quadre]",
            "a|b",
            "<b>&amp;",
            "100%",
            "31/12/2026",
            "'apice",
            "due\nrighe",
            "perché no?",
            "0001",
            "«Ω»");

    private final Random random = new Random(7);

    @Test
    void table_writtenImportedAndWrittenAgain_isTheSame() {
        int cells = 0;
        for (long seed = 1; seed <= FORMATS; seed++) {
            PlanFormat format = RandomFormats.of(seed);
            Level level = format.childLevels(Level.PLAN).getFirst();
            Map<String, String> columns = columns(format, level);
            List<Map<String, String>> rows = rows(format, level, columns);
            String csv = csv(columns, rows);

            PlanDraft draft = imported(format, columns, csv, seed);

            assertThat(draft.items()).as("seed " + seed).hasSameSizeAs(rows);
            List<Map<String, String>> again = draft.items().stream()
                    .map(item -> row(format, level, item, columns))
                    .toList();
            assertThat(csv(columns, again)).as("seed " + seed).isEqualTo(csv);
            cells += columns.size() * rows.size();
        }
        assertThat(cells).isGreaterThan(FORMATS * 10);
    }

    /** What a column holds, by its title: signs of the language of mappings are in some of them. */
    private Map<String, String> columns(PlanFormat format, Level level) {
        Map<String, String> columns = new LinkedHashMap<>();
        int number = 0;
        for (ColumnTarget target : ColumnTargets.of(format, 2022, 2024)) {
            boolean own =
                    target.key().startsWith(level.code() + ".") && !target.key().contains(".unit.");
            boolean indicator =
                    target.key().startsWith(ColumnTargets.INDICATOR + ".") && level.carries(Part.INDICATORS);
            if ((own || indicator) && !List.of("actions", "suspended").contains(end(target.key()))) {
                columns.put(++number + " " + PIECES.get(random.nextInt(PIECES.size())), target.key());
            }
        }
        return columns;
    }

    private static String end(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private List<Map<String, String>> rows(PlanFormat format, Level level, Map<String, String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(5); number++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String key : columns.values()) {
                row.put(key, value(format, level, key, number));
            }
            rows.add(row);
        }
        return rows;
    }

    private String value(PlanFormat format, Level level, String key, int number) {
        boolean blank = random.nextInt(5) == 0;
        if (key.equals(level.code() + ".code")) {
            String pattern =
                    level.codePattern() == null ? "#" : level.codePattern().text();
            return pattern.replace("[@]", "").replace("@", "a").replace("#", String.valueOf(number));
        }
        if (key.equals(level.code() + ".title") || key.equals("indicator.name")) {
            return number + " " + text();
        }
        if (key.endsWith(".weight")) {
            return blank ? "" : figure();
        }
        if (key.equals("indicator.dimension")) {
            return Objects.requireNonNull(format.indicatorCard())
                    .dimensions()
                    .options()
                    .getFirst()
                    .code();
        }
        if (key.contains(".field.")) {
            return blank ? "" : field(definition(format, level, key));
        }
        return blank ? "" : text();
    }

    /** The field of an item, or a column of the format's own of the card, that a column of the table is for. */
    private static Field definition(PlanFormat format, Level level, String key) {
        String code = key.split("\\.")[2];
        return key.startsWith(ColumnTargets.INDICATOR + ".")
                ? Objects.requireNonNull(format.indicatorCard()).field(code).orElseThrow()
                : level.field(code).orElseThrow();
    }

    private String field(Field field) {
        return switch (field.type()) {
            case Choice choice when choice.multiple() -> "";
            case Choice choice -> choice.options().getFirst().code();
            case Plain(PlainType type) ->
                switch (type) {
                    case NUMBER, PERCENT, MONEY -> figure();
                    case DATE -> "%02d/%02d/2026".formatted(1 + random.nextInt(28), 1 + random.nextInt(12));
                    case TEXT, LONG_TEXT, UNIT, PERSON -> text();
                };
            case FieldType.ItemReference _, FieldType.Dup _, FieldType.Computed _ -> text();
        };
    }

    private String text() {
        return PIECES.get(random.nextInt(PIECES.size())) + " " + PIECES.get(random.nextInt(PIECES.size()));
    }

    private String figure() {
        return (1 + random.nextInt(9)) + "." + (100 + random.nextInt(900)) + "," + (1 + random.nextInt(9));
    }

    private PlanDraft imported(PlanFormat format, Map<String, String> columns, String csv, long seed) {
        SpreadsheetFile.Opening opening = SpreadsheetFile.open("tabella.csv", csv.getBytes(StandardCharsets.UTF_8));
        if (!(opening instanceof SpreadsheetFile.Opened(SpreadsheetFile file))) {
            throw new AssertionError(opening);
        }
        List<String> headers = file.sheets().getFirst().headers(1);
        Map<String, String> chosen = new LinkedHashMap<>();
        List<String> keys = List.copyOf(columns.values());
        for (int at = 0; at < keys.size(); at++) {
            chosen.put(headers.get(at), keys.get(at));
        }
        PlanHeader header = new PlanHeader("P", "Piano", 2022, 2024);
        MappingChoices choices =
                new MappingChoices("t", format.code(), SourceKind.CSV, header, null, 1, chosen, List.of());
        MappingBuilder.Built built = MappingBuilder.build(choices, format);
        if (!(built instanceof MappingBuilder.Done done)) {
            throw new AssertionError("seed " + seed + ": " + built);
        }
        MappingOutcome outcome = PlanReader.map(
                SourceFiles.read(
                        new ImportSource.Table(file, TableEdits.NONE),
                        done.mapping().file().table()),
                done.mapping(),
                format,
                header);
        if (!(outcome instanceof MappingOutcome.Mapped mapped)) {
            throw new AssertionError("seed " + seed + ": " + outcome);
        }
        return mapped.plan();
    }

    private static Map<String, String> row(
            PlanFormat format, Level level, ItemDraft item, Map<String, String> columns) {
        Map<String, String> row = new LinkedHashMap<>();
        IndicatorDraft indicator =
                item.indicators().isEmpty() ? null : item.indicators().getFirst();
        for (String key : columns.values()) {
            row.put(
                    key,
                    key.contains(".field.")
                            ? of(
                                    definition(format, level, key),
                                    key,
                                    indicator != null && key.startsWith("indicator.")
                                            ? indicator.fields()
                                            : item.fields())
                            : key.startsWith("indicator.") ? of(key, indicator) : of(level, key, item));
        }
        return row;
    }

    private static String of(Field field, String key, Map<String, Object> fields) {
        String[] steps = key.split("\\.");
        Object value = fields.get(steps[2]);
        Object one = value instanceof Map<?, ?> years ? years.get(steps[3]) : value;
        boolean date = field.type() instanceof Plain(PlainType type) && type == PlainType.DATE;
        return date && one != null
                ? ImportedDate.written(ImportedDate.parse(String.valueOf(one)).orElseThrow())
                : written(one);
    }

    private static String of(Level level, String key, ItemDraft item) {
        String what = key.substring(level.code().length() + 1);
        return switch (what) {
            case "code" -> item.code();
            case "title" -> item.title();
            case "weight" -> written(item.weight());
            default -> throw new AssertionError(key);
        };
    }

    private static String of(String key, @Nullable IndicatorDraft indicator) {
        if (indicator == null) {
            throw new AssertionError("the indicator is lost");
        }
        return switch (key) {
            case "indicator.name" -> indicator.name();
            case "indicator.dimension" -> written(indicator.dimension());
            case "indicator.target" -> written(indicator.targetText());
            case "indicator.unit-of-measure" -> written(indicator.unitOfMeasure());
            case "indicator.source" -> written(indicator.source());
            case "indicator.control-method" -> written(indicator.controlMethod());
            case "indicator.description" -> written(indicator.description());
            case "indicator.weight" -> written(indicator.weight());
            default -> throw new AssertionError(key);
        };
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> String.format(Locale.ITALY, "%,.1f", number);
            default -> String.valueOf(value);
        };
    }

    private static String csv(Map<String, String> columns, List<Map<String, String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(columns.keySet()));
        rows.forEach(row -> lines.add(columns.values().stream().map(row::get).toList()));
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
