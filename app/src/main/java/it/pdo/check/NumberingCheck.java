package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.format.Numbering;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Checks for duplicate or skipped numbers, and for duplicate titles. */
final class NumberingCheck implements PlanCheck {
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{1,4})[a-z]?$", Pattern.CASE_INSENSITIVE);
    private static final int MOST_TOLD = 20;

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        Map<List<String>, List<ItemAt>> series = new LinkedHashMap<>();
        Map<List<String>, List<ItemAt>> titles = new LinkedHashMap<>();
        for (ItemAt at : plan.items()) {
            if (!at.item().code().isBlank()) {
                series.computeIfAbsent(series(at), _ -> new ArrayList<>()).add(at);
            }
            titles.computeIfAbsent(
                            List.of(
                                    above(at),
                                    at.item().level(),
                                    String.join("/", at.units()),
                                    FoldedText.fold(at.item().title())),
                            _ -> new ArrayList<>())
                    .add(at);
        }
        titles.values().stream().filter(group -> group.size() > 1).forEach(group -> sameWords(group, findings));
        series.values().forEach(group -> duplicates(group, findings));
        wholeSeries(plan, series).forEach(group -> gaps(group, findings));
    }

    /** Told once for a group, at its second item. */
    private static void sameWords(List<ItemAt> group, FindingCollector findings) {
        List<String> others = group.stream().map(ItemAt::label).toList();
        findings.add(
                CheckRule.DUPLICATE_TITLE, group.get(1), group.getFirst().item().title(), String.join(", ", others));
    }

    /** Where numbers run: as the format says, otherwise among siblings of one direzione. */
    private static List<String> series(ItemAt at) {
        Numbering numbering = at.level() == null ? null : at.level().numbering();
        String level = at.item().level();
        if (numbering == null) {
            return List.of(level, above(at), unit(at));
        }
        return switch (numbering.within()) {
            case PARENT -> List.of(level, above(at), "");
            case PLAN -> List.of(level, "", "");
            case UNIT -> List.of(level, "", unit(at));
        };
    }

    private static String above(ItemAt at) {
        return at.above() == null ? "" : at.above().pointer();
    }

    private static String unit(ItemAt at) {
        return at.above() != null || at.units().isEmpty() ? "" : at.units().getFirst();
    }

    private static void duplicates(List<ItemAt> group, FindingCollector findings) {
        Map<String, ItemAt> seen = new HashMap<>();
        for (ItemAt at : group) {
            String code = at.item().code().strip().toLowerCase(Locale.ROOT);
            ItemAt before = seen.putIfAbsent(code, at);
            if (before != null) {
                findings.add(
                        CheckRule.DUPLICATE_CODE,
                        at,
                        at.item().code(),
                        FindingCollector.brief(before.item().title()),
                        FindingCollector.brief(at.item().title()));
            }
        }
    }

    /** At the top, where numbers that run through the whole plan look like gaps in each direzione, all of a level. */
    private static List<List<ItemAt>> wholeSeries(CheckInput plan, Map<List<String>, List<ItemAt>> series) {
        Map<List<String>, List<ItemAt>> whole = new LinkedHashMap<>();
        series.forEach((key, group) -> {
            boolean throughThePlan = key.get(1).isEmpty() && distinct(plan, key.getFirst());
            List<String> wide = throughThePlan ? List.of(key.getFirst()) : key;
            whole.computeIfAbsent(wide, _ -> new ArrayList<>()).addAll(group);
        });
        return List.copyOf(whole.values());
    }

    private static boolean distinct(CheckInput plan, String level) {
        List<String> codes = plan.items().stream()
                .filter(at -> at.above() == null && at.item().level().equals(level))
                .map(at -> at.item().code())
                .toList();
        return codes.stream().distinct().count() == codes.size();
    }

    private static void gaps(List<ItemAt> group, FindingCollector findings) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        for (ItemAt at : group) {
            Matcher last = LAST_NUMBER.matcher(at.item().code());
            if (!last.find()) {
                return; // not a series of numbers
            }
            numbers.add(Integer.parseInt(last.group(1)));
        }
        List<String> missing = IntStream.range(Math.min(1, numbers.first()), numbers.last())
                .filter(number -> number > 0 && !numbers.contains(number))
                .mapToObj(String::valueOf)
                .toList();
        if (!missing.isEmpty() && missing.size() <= MOST_TOLD) {
            ItemAt first = group.getFirst();
            String plural =
                    first.level() == null ? first.item().level() : first.level().plural();
            report(first, oneUnit(group) ? plural + " (" + unit(first) + ")" : plural, missing, findings);
        }
    }

    /** Whether the series is that of one unit among others. */
    private static boolean oneUnit(List<ItemAt> group) {
        return !unit(group.getFirst()).isEmpty()
                && group.stream().map(NumberingCheck::unit).distinct().count() == 1;
    }

    private static void report(ItemAt first, String plural, List<String> missing, FindingCollector findings) {
        Object[] parts = {plural, String.join(", ", missing), missing.size()};
        if (first.above() == null) {
            findings.ofPlan(Severity.INFO, CheckRule.CODE_GAP, "", parts);
        } else {
            findings.add(Severity.INFO, CheckRule.CODE_GAP, "", Objects.requireNonNull(first.above()), parts);
        }
    }
}
