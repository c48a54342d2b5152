package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.Months;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.shared.tree.TreeNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads the figures of a cronoprogram whose rows have days of their own. */
final class DatedCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;
    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final MappingRun run;
    private final DraftItem item;
    private final Adding adding;

    /** Takes a cell in, unless its month is taken. */
    interface Adding {
        void add(CellDraft cell, TreeNode from, DraftItem item);
    }

    DatedCells(MappingRun run, DraftItem item, Adding adding) {
        this.run = run;
        this.item = item;
        this.adding = adding;
    }

    void read(Months.Dated rule, SourceRecord row) {
        for (SourceRecord each : row.select(rule.each())) {
            if (run.fill(rule.date(), each).isBlank()
                    && run.fill(rule.planned(), each).isBlank()) {
                continue;
            }
            Optional<LocalDate> date = date(run.fill(rule.date(), each), each);
            Optional<BigDecimal> percent = Optional.ofNullable(
                            run.number(rule.planned(), each, message("what.percentage"), Measure.PROPORTION))
                    .filter(p -> fits(p, each));
            if (date.isPresent() && percent.isPresent()) {
                LocalDate day = date.get();
                adding.add(
                        new CellDraft(
                                CellKind.MONTH, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), percent.get()),
                        each.node(),
                        item);
            }
        }
    }

    private Optional<LocalDate> date(String text, SourceRecord record) {
        for (DateTimeFormatter way : WAYS) {
            try {
                LocalDate date = LocalDate.parse(text, way);
                if (date.getYear() >= 1990 && date.getYear() <= 2100) {
                    return Optional.of(date);
                }
            } catch (DateTimeException notThisWay) {
                // another way may read it
            }
        }
        run.error(record, "import.date", message("import.day", MappingRun.shorten(text)));
        return Optional.empty();
    }

    private boolean fits(BigDecimal percent, SourceRecord record) {
        boolean fits = percent.signum() >= 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= MOST_DECIMALS;
        if (!fits) {
            run.error(record, "import.percent", message("import.percent", percent.toPlainString(), MOST_DECIMALS));
        }
        return fits;
    }
}
