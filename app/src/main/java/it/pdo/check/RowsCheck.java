package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.format.Level.Part;
import it.pdo.planning.SourceNote;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks for phases without months, months without phases, and empty rows of the form. */
final class RowsCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        plan.items().stream().filter(ItemAt::active).forEach(at -> phase(plan, at, findings));
        plan.draft().notes().stream()
                .filter(note -> note.kind() == SourceNote.Kind.LOOSE_ROW)
                .forEach(note -> plan.item(note.owner())
                        .filter(owner -> !described(plan, owner, note))
                        .ifPresent(owner -> checkUnmatchedRow(plan, owner, note, findings)));
    }

    /** Whether somebody has written the phase of the row since. */
    private static boolean described(CheckInput plan, ItemAt owner, SourceNote note) {
        return plan.children(owner).stream()
                .anyMatch(child -> child.item().code().equalsIgnoreCase(note.name()));
    }

    private static void checkUnmatchedRow(CheckInput plan, ItemAt owner, SourceNote note, FindingCollector findings) {
        String standing = note.sourcePointer();
        if (note.cells().isEmpty()) {
            findings.addAt(standing, CheckRule.BLANK_ROW.severity(), CheckRule.BLANK_ROW, "", owner, note.name());
            return;
        }
        CronoprogramRow row = CronoprogramRow.of(note.cells(), plan.format().cronoprogram(), plan.year());
        findings.addAt(
                standing,
                CheckRule.ROW_WITHOUT_PHASE.severity(),
                CheckRule.ROW_WITHOUT_PHASE,
                row.checkpoints().isEmpty() ? "" : "targets",
                owner,
                note.name(),
                targets(plan, row),
                row.upTo(12));
    }

    private static CheckMessage targets(CheckInput plan, CronoprogramRow row) {
        List<Object> parts = new ArrayList<>();
        row.checkpoints().forEach((month, percent) -> {
            if (parts.size() < 8) {
                parts.add(percent);
                parts.add(MonthsCheck.name(plan, month));
            }
        });
        return CheckMessage.of("targets." + parts.size() / 2, parts.toArray());
    }

    private static void phase(CheckInput plan, ItemAt at, FindingCollector findings) {
        CronoprogramRow row = at.row();
        if (plan.monthsUncertain(at)) {
            uncertain(at, findings);
        } else if (row.blank() && at.requires(Part.CRONOPROGRAM)) {
            boolean neighbours =
                    at.above() != null && plan.children(at.above()).stream().anyMatch(plan::monthsUncertain);
            findings.add(
                    CheckRule.PHASE_WITHOUT_FIGURES.severity(),
                    CheckRule.PHASE_WITHOUT_FIGURES,
                    neighbours ? "neighbours" : "",
                    at);
        } else if (row.months().isEmpty()) {
            lastTarget(row)
                    .ifPresent(target -> findings.add(
                            CheckRule.PHASE_WITHOUT_MONTHS,
                            at,
                            target,
                            MonthsCheck.name(plan, row.checkpoints().lastKey())));
        }
    }

    private static Optional<BigDecimal> lastTarget(CronoprogramRow row) {
        return row.lastTarget().filter(target -> target.signum() > 0);
    }

    private static void uncertain(ItemAt at, FindingCollector findings) {
        CronoprogramRow row = at.row();
        Optional<BigDecimal> target = lastTarget(row);
        if (row.proposed().isEmpty()) {
            findings.add(Severity.INFO, CheckRule.MONTHS_UNCERTAIN, "", at);
        } else if (target.isPresent() && !CronoprogramRow.same(target.get(), row.proposedUpTo(12))) {
            findings.add(Severity.INFO, CheckRule.MONTHS_UNCERTAIN, "differs", at, row.proposedUpTo(12), target.get());
        } else {
            findings.add(
                    Severity.INFO,
                    CheckRule.MONTHS_UNCERTAIN,
                    "proposed",
                    at,
                    row.proposed().size(),
                    row.proposedUpTo(12));
        }
    }
}
