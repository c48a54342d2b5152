package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.check.text.YearsInText;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Level.Part;
import it.pdo.shared.Severity;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that the years in the name of a phase, {@code (2021-2022)}, are those with percentages. Where the months are not
 * known, only what stands in other columns is held against the name.
 */
final class PhaseYearsCheck implements PlanCheck {
    private static final Pattern TAG =
            Pattern.compile("\\(((?:20[0-9]{2})(?:\\s?(?:[-–—/,]|e)\\s?20[0-9]{2})*)\\)\\W*$");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (ItemAt at : plan.items()) {
            Matcher tag = TAG.matcher(at.item().title());
            boolean row = at.carries(Part.CRONOPROGRAM) && (!at.row().blank() || plan.monthsUncertain(at));
            if (at.active() && row && tag.find()) {
                compare(plan, at, tag.group(1), findings);
            }
        }
    }

    private static void compare(CheckInput plan, ItemAt at, String written, FindingCollector findings) {
        NavigableSet<Integer> named = YearsInText.years(written);
        CronoprogramRow row = at.row();
        NavigableSet<Integer> beyond = new TreeSet<>();
        if (row.worksThisYear() && !named.contains(plan.year())) {
            beyond.add(plan.year());
        }
        row.later().keySet().stream()
                .filter(row::worksIn)
                .filter(year -> !named.contains(year))
                .forEach(beyond::add);
        if (row.worksBefore() && named.first() >= plan.year()) {
            findings.add(Severity.WARNING, CheckRule.PHASE_YEARS, "before", at, written, plan.year());
        } else if (!beyond.isEmpty()) {
            findings.add(Severity.WARNING, CheckRule.PHASE_YEARS, "", at, written, list(beyond));
        } else if (misses(plan, row, named)) {
            findings.add(
                    Severity.WARNING,
                    CheckRule.PHASE_YEARS,
                    "not-before",
                    at,
                    written,
                    plan.draft().fromYear());
        } else if (!plan.monthsUncertain(at)) {
            idle(plan, row, named)
                    .ifPresent(
                            year -> findings.add(Severity.WARNING, CheckRule.PHASE_YEARS, "idle", at, written, year));
        }
    }

    /** The column of previous years is apart from the months, so it is known even where they are not. */
    private static boolean misses(CheckInput plan, CronoprogramRow row, NavigableSet<Integer> named) {
        CronoprogramFormat format = plan.format().cronoprogram();
        return format != null
                && format.previousYears()
                && named.first() < Math.min(plan.draft().fromYear(), plan.year())
                && !row.worksBefore();
    }

    /** The first named year, from the plan year on, that has a column and no percentage. */
    private static Optional<Integer> idle(CheckInput plan, CronoprogramRow row, NavigableSet<Integer> named) {
        CronoprogramFormat format = plan.format().cronoprogram();
        int columns = format == null ? 0 : format.laterYears();
        return named.stream()
                .filter(year -> year >= plan.year() && year <= plan.year() + columns)
                .filter(year -> year == plan.year() ? !row.worksThisYear() : !row.worksIn(year))
                .findFirst();
    }

    private static String list(NavigableSet<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }
}
