package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.CellFormatter;
import it.pdo.exchange.source.ImportedDate;
import it.pdo.exchange.source.ImportedNumber;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.ItemLimits;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.WrittenNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed values out of the cells of a row, telling those that are not of their type at their cell. */
final class RowValues {

    private static final BigDecimal LARGEST_PERCENT = new BigDecimal("9999.99");
    private static final int MOST_DECIMALS = 4;
    private static final int WEIGHT_DECIMALS = 6;
    private static final Pattern DATED =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\\s*:?\\s+([0-9]+(?:,[0-9]+)?)\\s*%?");

    private RowValues() {}

    /** A text, or null; longer than {@code most} is told. */
    static @Nullable String text(WorkbookRows.Row row, String key, LocalizedMessage what, int most) {
        String text = row.text(key);
        return text.isEmpty() ? null : bounded(row, key, text, what, most);
    }

    static String bounded(WorkbookRows.Row row, String key, String text, LocalizedMessage what, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        row.error(key, "import.too-long", message("import.too-long", what, length, most));
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    static Optional<BigDecimal> number(WorkbookRows.Row row, String key, LocalizedMessage what, Measure measure) {
        String text = row.word(key);
        WrittenNumber number = ImportedNumber.read(text, measure);
        if (!text.isEmpty() && number.value().isEmpty()) {
            row.error(
                    key,
                    "import.number",
                    number.hint()
                            .map(hint -> message("import.number.unclear", what, hint))
                            .orElseGet(() -> message("import.number", what, shorten(text))));
        }
        return number.value();
    }

    static @Nullable BigDecimal weight(WorkbookRows.Row row) {
        return number(row, "weight", message("what.weight"), Measure.PROPORTION)
                .filter(w -> within(row, "weight", message("what.weight"), w, ItemLimits.WEIGHT, WEIGHT_DECIMALS))
                .orElse(null);
    }

    static @Nullable BigDecimal share(WorkbookRows.Row row) {
        return number(row, "share", message("what.quota"), Measure.PROPORTION)
                .filter(s -> within(row, "share", message("what.quota"), s, BigDecimal.valueOf(100), MOST_DECIMALS))
                .orElse(null);
    }

    static @Nullable BigDecimal cost(WorkbookRows.Row row) {
        return number(row, "cost", message("what.cost"), Measure.MONEY)
                .filter(c -> within(row, "cost", message("what.cost"), c, ItemLimits.COST, WEIGHT_DECIMALS))
                .map(c -> c.setScale(2, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private static boolean within(
            WorkbookRows.Row row, String key, LocalizedMessage what, BigDecimal number, BigDecimal most, int decimals) {
        boolean fine = number.signum() >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
        if (!fine) {
            row.error(
                    key,
                    "import.range",
                    message("import.range", what, CellFormatter.number(number), CellFormatter.number(most), decimals));
        }
        return fine;
    }

    static ItemState state(WorkbookRows.Row row) {
        String word = row.word("state");
        Optional<ItemState> state = word.isEmpty() ? Optional.of(ItemState.ACTIVE) : ConstantLabels.state(word);
        if (state.isEmpty()) {
            row.error(
                    "state",
                    "import.choice",
                    message("import.choice.state", shorten(word), String.join(", ", ConstantLabels.states())));
        }
        return state.orElse(ItemState.ACTIVE);
    }

    /** The values of fields, as the plan keeps them: a value, or a map from year to value. */
    static Map<String, Object> fields(WorkbookRows.Row row, Set<String> keys, List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String key = "field:" + field.code();
            if (!field.perYear()) {
                field(row, key, field, ItemLimits.FIELD).ifPresent(v -> values.put(field.code(), v));
                continue;
            }
            Map<String, Object> years = new TreeMap<>();
            for (String each : keys) {
                if (each.startsWith(key + ":")) {
                    field(row, each, field, ItemLimits.FIELD)
                            .ifPresent(v -> years.put(each.substring(key.length() + 1), v));
                }
            }
            if (!years.isEmpty()) {
                values.put(field.code(), years);
            }
        }
        return values;
    }

    /** The value of a field, as the plan keeps it. */
    private static Optional<Object> field(WorkbookRows.Row row, String key, Field field, int most) {
        String text = row.text(key);
        LocalizedMessage what = message("quoted", field.name());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (field.type() instanceof Choice choice) {
            return choice(row, key, choice, text, what);
        }
        if (FieldCells.isDate(field)) {
            return day(row, key, text, what);
        }
        return FieldCells.numeric(field)
                ? number(row, key, what, measure(field)).map(n -> n)
                : Optional.of(bounded(row, key, text, what, most));
    }

    private static Measure measure(Field field) {
        return field.type() instanceof Plain(PlainType type) ? Measure.of(type) : Measure.QUANTITY;
    }

    private static Optional<Object> day(WorkbookRows.Row row, String key, String text, LocalizedMessage what) {
        Optional<Object> day = ImportedDate.parse(text).map(LocalDate::toString);
        if (day.isEmpty()) {
            row.error(key, "import.date", message("import.date", what, shorten(text)));
        }
        return day;
    }

    private static Optional<Object> choice(
            WorkbookRows.Row row, String key, Choice choice, String text, LocalizedMessage what) {
        List<String> codes = new ArrayList<>();
        for (String each : choice.multiple() ? List.of(text.split(";")) : List.of(text)) {
            Optional<String> code = OptionLabels.code(choice.options(), each);
            if (code.isEmpty()) {
                row.error(
                        key,
                        "import.choice",
                        message(
                                "import.choice",
                                what,
                                shorten(each.strip()),
                                String.join(", ", OptionLabels.labels(choice.options()))));
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(choice.multiple() ? codes : codes.getFirst());
    }

    /** The figure of a column {@code cell:KIND:YEAR:MONTH}. */
    static Optional<CellDraft> cell(WorkbookRows.Row row, String key) {
        String[] steps = key.split(":");
        return number(row, key, message("what.percent"), Measure.PROPORTION)
                .filter(p -> within(row, key, message("what.percent"), p, LARGEST_PERCENT, MOST_DECIMALS))
                .map(p -> new CellDraft(
                        CellKind.valueOf(steps[1]), Integer.parseInt(steps[2]), Integer.parseInt(steps[3]), p));
    }

    /** Figures with days of their own: {@code 15/03/2026 20; 31/12/2026 80}. */
    static List<CellDraft> dated(WorkbookRows.Row row) {
        List<CellDraft> cells = new ArrayList<>();
        for (String each : row.word("days").split(";")) {
            if (!each.isBlank()) {
                dated(each.strip())
                        .ifPresentOrElse(
                                cells::add,
                                () -> row.error(
                                        "days", "import.date", message("import.date.percent", shorten(each.strip()))));
            }
        }
        return cells;
    }

    private static Optional<CellDraft> dated(String text) {
        Matcher matcher = DATED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            return CellFormatter.number(matcher.group(4), Measure.PROPORTION)
                    .filter(p -> p.compareTo(LARGEST_PERCENT) <= 0 && p.scale() <= MOST_DECIMALS)
                    .map(p ->
                            new CellDraft(CellKind.MONTH, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), p));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 55)) + "…";
    }
}
