package it.pdo.format;

import it.pdo.format.CronoprogramFormat.Entry;
import it.pdo.format.CronoprogramFormat.Step;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mutable copy of a cronoprogram format; see {@link CronoprogramFormat#with}. */
public final class CronoprogramBuilder {

    private Step step;
    private Entry entry;
    private boolean previousYears;
    private int laterYears;
    private final @Nullable String cancelledMark;
    private final List<MonthDay> dates;
    private final BigDecimal total;

    CronoprogramBuilder(CronoprogramFormat from) {
        this.step = from.step();
        this.entry = from.entry();
        this.previousYears = from.previousYears();
        this.laterYears = from.laterYears();
        this.cancelledMark = from.cancelledMark();
        this.dates = from.dates();
        this.total = from.total();
    }

    CronoprogramFormat build() {
        return new CronoprogramFormat(step, entry, previousYears, laterYears, cancelledMark, dates, total);
    }

    public CronoprogramBuilder step(Step value) {
        step = value;
        return this;
    }

    public CronoprogramBuilder entry(Entry value) {
        entry = value;
        return this;
    }

    public CronoprogramBuilder previousYears(boolean value) {
        previousYears = value;
        return this;
    }

    public CronoprogramBuilder laterYears(int value) {
        laterYears = value;
        return this;
    }
}
