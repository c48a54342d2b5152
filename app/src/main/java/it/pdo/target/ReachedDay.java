package it.pdo.target;

import it.pdo.target.Unreadable.Reason;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day on which something is said to have been done, held against the month in which that is written. */
final class ReachedDay {
    private ReachedDay() {}

    /**
     * Why the day is asked about: it is still to come, or of a year before that of the month though the deadline is not. In
     * December a day of the next year beyond the deadline is taken, because no later month of the year can say how late it was.
     *
     * @param month the month of the reading; null when it is not known
     */
    static Optional<Reason> doubt(LocalDate day, Optional<LocalDate> deadline, @Nullable YearMonth month) {
        if (month == null) {
            return Optional.empty();
        }
        if (day.isAfter(month.atEndOfMonth())) {
            boolean late = deadline.filter(day::isAfter).isPresent()
                    && !day.isAfter(month.plusYears(1).atEndOfMonth());
            return month.getMonth() == Month.DECEMBER && late ? Optional.empty() : Optional.of(Reason.AFTER_MONTH);
        }
        boolean ofAnEarlierYear = day.getYear() < month.getYear()
                && deadline.filter(by -> by.getYear() >= month.getYear()).isPresent();
        return ofAnEarlierYear ? Optional.of(Reason.BEFORE_YEAR) : Optional.empty();
    }
}
