package it.pdo.ui.editor;

import it.pdo.format.CronoprogramFormat;
import it.pdo.planning.CellKind;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sums of a cronoprogram row while it is typed. Unreadable values count as zero: the field itself shows the
 * problem.
 */
final class RowSums {
    private final FormText form;
    private final String prefix;
    private final CronoprogramFormat shape;
    private final Texts texts;

    RowSums(FormText form, String prefix, CronoprogramFormat shape, Texts texts) {
        this.form = form;
        this.prefix = prefix;
        this.shape = shape;
        this.texts = texts;
    }

    /** Target at the end of a month, from the months up to it; empty when no month of the year is planned. */
    Optional<BigDecimal> target(int year, int month) {
        NavigableMap<Integer, BigDecimal> months = months(year);
        return months.isEmpty() ? Optional.empty() : Optional.of(upTo(months.headMap(month, true)));
    }

    /** What the year itself plans. */
    BigDecimal year(int year) {
        return upTo(months(year));
    }

    /** Whether anything at all is planned. */
    boolean empty() {
        return form.under(prefix + "cell/").keySet().stream().noneMatch(path -> !path.contains("/DAY/"));
    }

    /** Years before, the months planned since, later years: what must be the format's total. */
    BigDecimal total(int year) {
        NavigableMap<Integer, BigDecimal> previous = years(CellKind.PREVIOUS).headMap(year, true);
        int from = previous.isEmpty() ? firstYear(year) : previous.lastKey();
        BigDecimal sum =
                previous.isEmpty() ? BigDecimal.ZERO : previous.lastEntry().getValue();
        for (int at = from; at <= year; at++) {
            sum = sum.add(year(at));
        }
        for (BigDecimal later : years(CellKind.YEAR).tailMap(year, false).values()) {
            sum = sum.add(later);
        }
        return sum;
    }

    private int firstYear(int year) {
        return form.under(prefix + "cell/" + CellKind.MONTH + "/").keySet().stream()
                .map(path -> path.substring(prefix.length()).split("/", -1)[2])
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(year);
    }

    /** A cumulative row says in each month how far it is by then; any other what is done in it. */
    private BigDecimal upTo(NavigableMap<Integer, BigDecimal> months) {
        if (shape.cumulative()) {
            return months.isEmpty() ? BigDecimal.ZERO : months.lastEntry().getValue();
        }
        return months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private NavigableMap<Integer, BigDecimal> months(int year) {
        NavigableMap<Integer, BigDecimal> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            int at = month;
            read(FieldPaths.cell(prefix, CellKind.MONTH, year, month)).ifPresent(value -> months.put(at, value));
        }
        return months;
    }

    private NavigableMap<Integer, BigDecimal> years(CellKind kind) {
        NavigableMap<Integer, BigDecimal> years = new TreeMap<>();
        String under = prefix + "cell/" + kind + "/";
        form.under(under).keySet().forEach(path -> {
            int year = Integer.parseInt(path.substring(under.length()).split("/", -1)[0]);
            read(path).ifPresent(value -> years.put(year, value));
        });
        return years;
    }

    private Optional<BigDecimal> read(String path) {
        String text = form.get(path);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (TypedValue.percent(text, texts.locale())) {
            case TypedValue.Value<BigDecimal>(var value) -> Optional.of(value);
            case TypedValue.Wrong<BigDecimal> _ -> Optional.empty();
        };
    }
}
