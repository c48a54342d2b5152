package it.pdo.ui.results;

import it.pdo.history.HistoryEntry;
import it.pdo.identity.SignedIn;
import it.pdo.results.FigureHistory;
import it.pdo.scoring.FigureId;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote what a figure rests on, and when, from the record of changes. */
@Singleton
final class Provenance {
    /** How progress names the fields it records. */
    private static final Pattern WRITTEN = Pattern.compile("(?:reading|reached) (\\d{4}-\\d{2})");

    private final FigureHistory history;
    private final Clock clock;

    Provenance(FigureHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** A sentence for each month of the year up to {@code at} that somebody wrote, the last writer of each. */
    List<String> of(SignedIn who, FigureId figure, YearMonth at, Texts texts) {
        SortedMap<YearMonth, HistoryEntry> last = new TreeMap<>();
        for (HistoryEntry entry : history.of(who, figure, at)) {
            month(entry.field())
                    .filter(month -> month.getYear() == at.getYear() && !month.isAfter(at))
                    .ifPresent(month -> last.put(month, entry));
        }
        return last.entrySet().stream()
                .filter(entry -> !entry.getValue().after().isEmpty())
                .map(entry -> sentence(entry.getKey(), entry.getValue(), texts))
                .toList();
    }

    private static Optional<YearMonth> month(String field) {
        Matcher written = WRITTEN.matcher(field);
        try {
            return written.matches() ? Optional.of(YearMonth.parse(written.group(1))) : Optional.empty();
        } catch (DateTimeException otherField) {
            return Optional.empty();
        }
    }

    private String sentence(YearMonth month, HistoryEntry entry, Texts texts) {
        String when = MonthFormatter.formatRecent(
                entry.at().atZone(MonthFormatter.ROME),
                LocalDate.now(clock.withZone(MonthFormatter.ROME)),
                texts.locale());
        return texts.get(
                "why.wrote",
                MonthFormatter.name(month.getMonth(), texts.locale()),
                entry.after(),
                entry.actor().name(),
                when);
    }
}
