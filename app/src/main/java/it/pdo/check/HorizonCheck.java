package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Level.Part;
import it.pdo.shared.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that horizon, texts and percentages of an objective have the same years. */
final class HorizonCheck implements PlanCheck {
    /** «Ha avuto inizio nello scorso 2021»; a school year, 2021/2022, is not the year something began. */
    private static final Pattern BEGAN = Pattern.compile(
            "(?:ha avuto inizio|ha preso avvio|(?:e|sono) (?:gia )?"
                    + "(?:stat[oaie] )?(?:iniziat|avviat)[oaie]|iniziat[oaie]|avviat[oaie])"
                    + " (?:gia )?(?:nel|nello|nell'|dal|dall')\\s?(?:lo )?(?:scorso )?(?:anno )?(?:scorso )?(20[0-9]{2})(?![0-9/-])");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        CronoprogramFormat format = plan.format().cronoprogram();
        if (format == null) {
            return;
        }
        for (ItemAt at : plan.items()) {
            List<ItemAt> rows = plan.branch(at)
                    .filter(each -> each.active() && each.carries(Part.CRONOPROGRAM))
                    .toList();
            if (at.active() && !rows.isEmpty() && at.isObjective()) {
                if (format.previousYears()) {
                    began(plan, at, rows, findings);
                }
                Horizon.of(at).ifPresent(horizon -> years(plan, at, horizon, format.previousYears(), rows, findings));
            }
        }
    }

    private static void began(CheckInput plan, ItemAt at, List<ItemAt> rows, FindingCollector findings) {
        Optional<Horizon> horizon = Horizon.of(at);
        boolean known = rows.stream().anyMatch(row -> row.row().worksBefore())
                || horizon.map(h -> h.first() < plan.year()).orElse(false);
        if (known || at.level() == null) {
            return;
        }
        at.level().fields().stream()
                .flatMap(field -> at.text(field.code()).stream())
                .flatMap(text -> {
                    Matcher matcher = BEGAN.matcher(FoldedText.plain(text).replaceAll("\\s+", " "));
                    return matcher.results();
                })
                .filter(found -> Integer.parseInt(found.group(1)) < plan.year())
                .findFirst()
                .ifPresent(found -> findings.add(
                        Severity.WARNING,
                        CheckRule.BEGAN_BEFORE,
                        horizon.isPresent() ? "" : "no-horizon",
                        at,
                        found.group(),
                        found.group(1),
                        horizon.map(Horizon::written).orElse("")));
    }

    private static void years(
            CheckInput plan,
            ItemAt at,
            Horizon horizon,
            boolean previousYears,
            List<ItemAt> rows,
            FindingCollector findings) {
        int lastPlanned = rows.stream()
                .flatMap(row -> row.row().later().entrySet().stream())
                .filter(later -> later.getValue().signum() > 0)
                .mapToInt(java.util.Map.Entry::getKey)
                .max()
                .orElse(plan.year());
        boolean before = rows.stream().anyMatch(row -> row.row().worksBefore());
        if (lastPlanned > horizon.last()) {
            findings.add(Severity.WARNING, CheckRule.HORIZON_YEARS, "after", at, horizon.written(), lastPlanned);
        } else if (lastPlanned < horizon.last() && horizon.last() > plan.year() && !anyBlankOrUncertain(plan, rows)) {
            findings.add(Severity.WARNING, CheckRule.HORIZON_YEARS, "ends", at, horizon.written(), lastPlanned);
        }
        if (before && horizon.first() >= plan.year()) {
            findings.add(Severity.WARNING, CheckRule.HORIZON_YEARS, "before", at, horizon.written(), plan.year());
        } else if (!before
                && previousYears
                && horizon.first() < Math.min(plan.draft().fromYear(), plan.year())) {
            findings.add(Severity.WARNING, CheckRule.HORIZON_YEARS, "begins", at, horizon.written(), plan.year());
        }
    }

    private static boolean anyBlankOrUncertain(CheckInput plan, List<ItemAt> rows) {
        return rows.stream().anyMatch(row -> row.row().blank() || plan.monthsUncertain(row));
    }
}
