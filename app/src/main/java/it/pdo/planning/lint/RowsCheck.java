package it.pdo.planning.lint;

import it.pdo.format.Level.Part;
import it.pdo.planning.SourceNote;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phases without months, months without phases, rows left empty from the form. */
final class RowsCheck implements LintCheck {

    @Override
    public void check(LintPlan plan, Findings findings) {
        plan.items().stream().filter(ItemAt::active).forEach(at -> phase(plan, at, findings));
        plan.draft().notes().stream()
                .filter(note -> note.kind() == SourceNote.Kind.LOOSE_ROW)
                .forEach(note -> plan.item(note.owner())
                        .filter(owner -> !described(plan, owner, note))
                        .ifPresent(owner -> loose(plan, owner, note, findings)));
    }

    /** Whether somebody has written the phase of the row since. */
    private static boolean described(LintPlan plan, ItemAt owner, SourceNote note) {
        return plan.children(owner).stream()
                .anyMatch(child -> child.item().code().equalsIgnoreCase(note.name()));
    }

    private static void loose(LintPlan plan, ItemAt owner, SourceNote note, Findings findings) {
        String standing = note.sourcePointer();
        if (note.cells().isEmpty()) {
            findings.addAt(standing, LintRule.BLANK_ROW.severity(), LintRule.BLANK_ROW, "", owner, note.name());
            return;
        }
        CronoRow row = CronoRow.of(note.cells(), plan.format().cronoprogram(), plan.year());
        findings.addAt(
                standing,
                LintRule.ROW_WITHOUT_PHASE.severity(),
                LintRule.ROW_WITHOUT_PHASE,
                row.checkpoints().isEmpty() ? "" : "targets",
                owner,
                note.name(),
                targets(plan, row),
                row.upTo(12));
    }

    private static Said targets(LintPlan plan, CronoRow row) {
        List<Object> parts = new ArrayList<>();
        row.checkpoints().forEach((month, percent) -> {
            if (parts.size() < 8) {
                parts.add(percent);
                parts.add(MonthsCheck.name(plan, month));
            }
        });
        return Said.of("targets." + parts.size() / 2, parts.toArray());
    }

    private static void phase(LintPlan plan, ItemAt at, Findings findings) {
        CronoRow row = at.row();
        if (plan.monthsUncertain(at)) {
            uncertain(at, findings);
        } else if (row.blank() && at.requires(Part.CRONOPROGRAM)) {
            boolean neighbours =
                    at.above() != null && plan.children(at.above()).stream().anyMatch(plan::monthsUncertain);
            findings.add(
                    neighbours ? Severity.INFO : Severity.WARNING,
                    LintRule.PHASE_WITHOUT_FIGURES,
                    neighbours ? "neighbours" : "",
                    at);
        } else if (row.months().isEmpty()) {
            lastTarget(row)
                    .ifPresent(target -> findings.add(
                            LintRule.PHASE_WITHOUT_MONTHS,
                            at,
                            target,
                            MonthsCheck.name(plan, row.checkpoints().lastKey())));
        }
    }

    private static Optional<BigDecimal> lastTarget(CronoRow row) {
        return row.lastTarget().filter(target -> target.signum() > 0);
    }

    private static void uncertain(ItemAt at, Findings findings) {
        CronoRow row = at.row();
        Optional<BigDecimal> target = lastTarget(row);
        if (row.proposed().isEmpty()) {
            findings.add(Severity.INFO, LintRule.MONTHS_UNCERTAIN, "", at);
        } else if (target.isPresent() && !CronoRow.same(target.get(), row.proposedUpTo(12))) {
            findings.add(Severity.INFO, LintRule.MONTHS_UNCERTAIN, "differs", at, row.proposedUpTo(12), target.get());
        } else {
            findings.add(
                    Severity.INFO,
                    LintRule.MONTHS_UNCERTAIN,
                    "proposed",
                    at,
                    row.proposed().size(),
                    row.proposedUpTo(12));
        }
    }
}
