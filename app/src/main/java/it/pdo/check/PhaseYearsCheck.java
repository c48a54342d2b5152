package it.pdo.check;

import it.pdo.check.text.YearsInText;
import it.pdo.format.Level.Part;
import it.pdo.shared.Severity;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the years in the name of a phase, {@code (2021-2022)}, are those with percentages. */
final class PhaseYearsCheck implements PlanCheck {
    private static final Pattern TAG =
            Pattern.compile("\\(((?:20[0-9]{2})(?:\\s?(?:[-–—/,]|e)\\s?20[0-9]{2})*)\\)\\W*$");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (ItemAt at : plan.items()) {
            Matcher tag = TAG.matcher(at.item().title());
            boolean known = at.carries(Part.CRONOPROGRAM) && !at.row().blank() && !plan.monthsUncertain(at);
            if (at.active() && known && tag.find()) {
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
        } else if (named.contains(plan.year()) && !row.worksThisYear()) {
            findings.add(Severity.INFO, CheckRule.PHASE_YEARS, "idle", at, written, plan.year());
        }
    }

    private static String list(NavigableSet<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }
}
