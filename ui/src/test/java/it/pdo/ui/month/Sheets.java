package it.pdo.ui.month;

import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitId;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanId;
import it.pdo.progress.ActionCell;
import it.pdo.progress.Approval;
import it.pdo.progress.CheckpointFigures;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.RowUnit;
import it.pdo.progress.month.EntryDue;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.progress.month.PhaseRow;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodState;
import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.TenantSlug;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Month sheets made by hand: May 2022, checkpoints at the end of July and December. */
public final class Sheets {
    /** The month of all of them. */
    public static final YearMonth MAY = YearMonth.of(2022, 5);

    private Sheets() {}

    public static SignedIn anna() {
        return new SignedIn(
                new TenantSlug("segrate"),
                new AccountId(7),
                "anna",
                "Anna",
                List.of(Grant.everywhere(Role.CONTRIBUTOR)));
    }

    public static MonthSheet sheet(PeriodState state, ObjectiveSheet... objectives) {
        List<Period> periods = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Period(
                        YearMonth.of(2022, month),
                        state,
                        "",
                        "",
                        null,
                        LocalizedMessage.verbatim("l'amministratore"),
                        0))
                .toList();
        return new MonthSheet(
                new PlanId(1),
                "PDO",
                "Piano 2022",
                MAY,
                periods.get(4),
                periods,
                List.of(objectives),
                new MonthSheet.Missing(0, 0));
    }

    /** A unit whose id hangs on its name alone. */
    public static RowUnit unit(String name) {
        return new RowUnit(new UnitId(1L + Integer.toUnsignedLong(name.hashCode())), name);
    }

    public static ObjectiveSheet objective(
            long id, String unit, List<PhaseRow> phases, List<IndicatorLine> indicators) {
        return objective(id, unit(unit), phases, indicators);
    }

    public static ObjectiveSheet objective(
            long id, RowUnit unit, List<PhaseRow> phases, List<IndicatorLine> indicators) {
        return new ObjectiveSheet(
                new ItemId(id),
                List.of("Direzione"),
                "objective",
                "O" + id,
                "Obiettivo " + id,
                unit,
                phases,
                indicators);
    }

    /** A phase with figures by month; the open month is writable, and missing when it is due and empty. */
    public static PhaseRow phase(
            long id, Map<Integer, Integer> planned, Map<Integer, Integer> reached, boolean writable) {
        List<MonthCell> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new MonthCell(
                        month,
                        decimal(planned.get(month)),
                        false,
                        decimal(reached.get(month)),
                        reached.containsKey(month) ? 1 : 0,
                        writable && month == MAY.getMonthValue()))
                .toList();
        CheckpointFigures now = figures(MAY, planned, reached);
        boolean behind = now.gap() == null
                ? now.target() != null && now.target().signum() > 0
                : now.gap().signum() > 0;
        return new PhaseRow(
                new ItemId(id),
                new PhaseRow.Phase("phase", String.valueOf(id), "Fase numero " + id),
                RowUnit.NONE,
                ItemState.ACTIVE,
                null,
                months,
                new PhaseRow.Figures(
                        now,
                        List.of(
                                figures(YearMonth.of(2022, 7), planned, reached),
                                figures(YearMonth.of(2022, 12), planned, reached))),
                !writable
                        ? EntryDue.NOT_DUE
                        : reached.containsKey(MAY.getMonthValue())
                                ? EntryDue.WRITTEN
                                : behind ? EntryDue.MISSING : EntryDue.NOT_DUE);
    }

    /** An on/off indicator with two actions, the first done in March. */
    public static IndicatorLine acting(long id) {
        IndicatorLine plain = indicator(id, Map.of(), IndicatorDerivation.NONE);
        return withParts(
                plain,
                plain.readings(),
                List.of(
                        new ActionCell(0, "Istruttoria", true, YearMonth.of(2022, 3), "Sara", 0, true),
                        new ActionCell(1, "Delibera", false, null, "", 0, true)));
    }

    /** An indicator whose reading of the month waits for who is looking. */
    public static IndicatorLine waiting(long id, String text) {
        IndicatorLine plain = indicator(id, Map.of(), IndicatorDerivation.NONE);
        List<ReadingCell> readings = new ArrayList<>(plain.readings());
        readings.set(
                MAY.getMonthValue() - 1,
                new ReadingCell(
                        MAY.getMonthValue(),
                        text,
                        "",
                        1,
                        true,
                        new ReadingCell.ApprovalStatus(Approval.WAITING, "", "", true),
                        Optional.empty()));
        return withParts(plain, readings, List.of());
    }

    private static IndicatorLine withParts(IndicatorLine row, List<ReadingCell> readings, List<ActionCell> actions) {
        return new IndicatorLine(
                row.id(),
                new IndicatorLine.Place(row.place().item(), row.place().itemTitle(), row.unit()),
                new IndicatorLine.Definition(
                        row.name(),
                        row.definition().dimension(),
                        row.definition().unitOfMeasure(),
                        row.definition().source(),
                        row.definition().derivation()),
                new IndicatorLine.Target(row.targetText(), row.target().words(), row.gap()),
                row.state(),
                readings,
                actions,
                row.due());
    }

    public static IndicatorLine indicator(long id, Map<Integer, String> readings, IndicatorDerivation derivation) {
        List<ReadingCell> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new ReadingCell(
                        month,
                        readings.getOrDefault(month, ""),
                        "",
                        readings.containsKey(month) ? 1 : 0,
                        derivation.takesReadings() && month == MAY.getMonthValue(),
                        ReadingCell.ApprovalStatus.NONE,
                        Optional.empty()))
                .toList();
        return new IndicatorLine(
                new IndicatorId(id),
                new IndicatorLine.Place(new ItemId(1), "", unit("Sezione")),
                new IndicatorLine.Definition("Indicatore " + id, "quantità", "", "", derivation),
                new IndicatorLine.Target(
                        "2/anno", LocalizedMessage.verbatim("almeno 2 all'anno"), LocalizedMessage.verbatim("+1")),
                ItemState.ACTIVE,
                months,
                List.of(),
                !derivation.takesReadings()
                        ? EntryDue.NOT_DUE
                        : readings.isEmpty() ? EntryDue.MISSING : EntryDue.WRITTEN);
    }

    private static CheckpointFigures figures(
            YearMonth at, Map<Integer, Integer> planned, Map<Integer, Integer> reached) {
        BigDecimal target = sum(at, planned);
        BigDecimal real = sum(at, reached);
        return new CheckpointFigures(at, target, real, target == null || real == null ? null : target.subtract(real));
    }

    private static @Nullable BigDecimal sum(YearMonth at, Map<Integer, Integer> months) {
        return months.entrySet().stream()
                .filter(month -> month.getKey() <= at.getMonthValue())
                .map(month -> BigDecimal.valueOf(month.getValue()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
