package it.pdo.exchange.municipality;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.municipality.Municipality.ActionLine;
import it.pdo.exchange.municipality.Municipality.Progress;
import it.pdo.exchange.municipality.Municipality.ReachedLine;
import it.pdo.exchange.municipality.Municipality.ReadingLine;
import it.pdo.shared.MonthText;
import it.pdo.shared.tree.FieldsDecoder;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decodes {@code progress.json}: what was reached, by pointer into the plan's file. */
final class ProgressDecoder {

    private ProgressDecoder() {}

    static Progress decode(FieldsDecoder f) {
        return new Progress(
                f.integer("year", 1990, 2100),
                f.node("closed_through") == null ? null : month(f, "closed_through", f.text("closed_through")),
                f.list("phases", message("noun.phase"), ProgressDecoder::phase),
                f.list("readings", message("noun.reading"), ProgressDecoder::reading),
                f.list("actions", message("noun.action"), ProgressDecoder::actions));
    }

    private static ReachedLine phase(FieldsDecoder f) {
        Map<YearMonth, BigDecimal> reached = new LinkedHashMap<>();
        String at = f.text("at");
        f.object("reached", months -> {
            for (String key : List.copyOf(months.remaining().keySet())) {
                reached.put(month(months, key, key), months.decimal(key));
            }
            return reached;
        });
        return new ReachedLine(f.place(), at, reached);
    }

    private static ReadingLine reading(FieldsDecoder f) {
        String at = f.text("at");
        YearMonth month = month(f, "month", f.text("month"));
        String actual = f.text("actual");
        String note = f.optionalText("note");
        return new ReadingLine(f.place(), at, month, actual, note == null ? "" : note);
    }

    private static ActionLine actions(FieldsDecoder f) {
        return new ActionLine(f.place(), f.text("at"), month(f, "month", f.text("month")), f.integers("done", 1, 999));
    }

    private static YearMonth month(FieldsDecoder f, String key, String text) {
        return MonthText.parse(text).orElseGet(() -> {
            if (!text.isBlank()) {
                f.issue(f.place(key), "config.month", message("config.month", text));
            }
            return YearMonth.of(2000, 1);
        });
    }
}
