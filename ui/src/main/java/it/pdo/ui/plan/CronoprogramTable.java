package it.pdo.ui.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Cell;
import it.pdo.planning.CellKind;
import it.pdo.planning.Item;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.progress.CheckpointFigures;
import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.PhaseRow;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.TableCells;
import it.pdo.ui.results.ResultsNavigation;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line for each phase: years before, the months of the year with what was planned and what was reached, target,
 * reached and gap at each checkpoint, the years after. Which of these columns there are is the format's choice.
 */
final class CronoprogramTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient PlanTree plan;
    private final transient List<Checkpoint> checkpoints;
    private final transient CronoprogramFormat shape;
    private final transient SheetProgress progress;
    private final Texts texts;

    CronoprogramTable(
            String phaseWord,
            List<Item> phases,
            PlanTree plan,
            PlanFormat format,
            CronoprogramFormat shape,
            SheetProgress progress,
            Texts texts) {
        this.plan = plan;
        this.checkpoints = format.checkpoints();
        this.shape = shape;
        this.progress = progress;
        this.texts = texts;
        NativeTable table = new NativeTable();
        table.addClassName("pdo-crono");
        head(table, phaseWord);
        phases.forEach(phase -> table.getBody().add(row(phase)));
        Div frame = new Div(table);
        frame.addClassName("pdo-table-frame");
        add(frame, legend());
    }

    private void head(NativeTable table, String phaseWord) {
        NativeTableRow top = new NativeTableRow(verticalHeader(phaseWord));
        NativeTableRow low = new NativeTableRow();
        if (shape.previousYears()) {
            top.add(verticalHeader(texts.get("crono.previous")));
        }
        shape.months().forEach(month -> top.add(verticalHeader(label(month))));
        for (Checkpoint checkpoint : checkpoints) {
            NativeTableHeaderCell wide = TableCells.columnHead(checkpoint.name(), false);
            wide.getElement().setAttribute("colspan", "3").setAttribute("scope", "colgroup");
            wide.addClassName("first-of-checkpoint");
            top.add(wide);
            NativeTableHeaderCell target = TableCells.columnHead(texts.get("crono.target"), false);
            target.addClassName("first-of-checkpoint");
            low.add(
                    target,
                    TableCells.columnHead(texts.get("crono.reached"), false),
                    TableCells.columnHead(texts.get("crono.gap"), false));
        }
        laterYears().forEach(year -> top.add(verticalHeader(String.valueOf(year))));
        table.getHead().add(top, low);
    }

    private static NativeTableHeaderCell verticalHeader(String words) {
        NativeTableHeaderCell head = TableCells.columnHead(words, false);
        head.getElement().setAttribute("rowspan", "2");
        return head;
    }

    /** What a column of the year is called: a month, a quarter, a day every row has. */
    private String label(int month) {
        return switch (shape.step()) {
            case MONTHS -> MonthFormatter.brief(Month.of(month), texts.locale());
            case QUARTERS -> texts.get("crono.quarter", QUARTERS.get(month / MONTHS_OF_A_QUARTER - 1));
            case DATES ->
                shape.dates().stream()
                        .filter(date -> date.getMonthValue() == month)
                        .findFirst()
                        .map(date -> "%02d/%02d".formatted(date.getDayOfMonth(), month))
                        .orElseGet(() -> MonthFormatter.brief(Month.of(month), texts.locale()));
        };
    }

    /** The day a row has of its own in a month. */
    private Optional<String> ownDay(List<Cell> cells, int month) {
        return cells.stream()
                .filter(cell -> cell.kind() == CellKind.MONTH
                        && cell.year() == progress.year()
                        && cell.month() == month
                        && cell.day() > 0)
                .findFirst()
                .map(cell -> "%02d/%02d".formatted(cell.day(), month));
    }

    private List<Integer> laterYears() {
        return Stream.iterate(progress.year() + 1, year -> year + 1)
                .limit(shape.laterYears())
                .filter(year -> year <= plan.plan().toYear())
                .toList();
    }

    private NativeTableRow row(Item phase) {
        Optional<PhaseRow> reached = progress.phase(phase.id());
        List<Cell> cells = plan.cells(phase.id());
        NativeTableRow row = new NativeTableRow(name(phase, cells));
        row.setId(phase.id().toString());
        row.setClassName("cancelled", phase.state() == ItemState.CANCELLED);
        if (shape.previousYears()) {
            row.add(figure("year", texts.get("crono.previous"), planned(cells, CellKind.PREVIOUS, 0, 0)));
        }
        for (int at : shape.months()) {
            row.add(month(at, cells, reached.map(found -> found.month(at)).map(MonthCell::reached)));
        }
        checkpoints.forEach(checkpoint -> checkpoint(row, checkpoint, cells, reached));
        laterYears()
                .forEach(year -> row.add(figure("year", String.valueOf(year), planned(cells, CellKind.YEAR, year, 0))));
        return row;
    }

    private NativeTableHeaderCell name(Item phase, List<Cell> cells) {
        Span code = new Span(phase.code());
        code.addClassName("code");
        Anchor title = new Anchor(PlanNavigation.sheet(phase.id()), phase.title());
        title.addClassName("text");
        NativeTableHeaderCell head = TableCells.rowHead(code, title);
        boolean noMonths = cells.stream()
                .noneMatch(cell -> cell.kind() == CellKind.MONTH || cell.kind() == CellKind.PROPOSED_MONTH);
        if (phase.state() == ItemState.CANCELLED) {
            head.add(note("crono.cancelled"));
        } else if (noMonths && !cells.isEmpty()) {
            head.add(note("crono.months.none"));
        }
        return head;
    }

    private Span note(String key) {
        Span note = new Span(texts.get(key));
        note.addClassName("pdo-words");
        return note;
    }

    private NativeTableCell month(int month, List<Cell> cells, Optional<BigDecimal> reached) {
        BigDecimal certain = planned(cells, CellKind.MONTH, progress.year(), month);
        BigDecimal proposed = planned(cells, CellKind.PROPOSED_MONTH, progress.year(), month);
        BigDecimal planned = certain == null ? proposed : certain;
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("month");
        cell.setClassName("planned-cell", certain != null);
        cell.setClassName("proposed", certain == null && proposed != null);
        cell.setClassName("blank", planned == null && reached.isEmpty());
        if (planned != null && reached.isPresent()) {
            cell.setClassName("behind", reached.get().compareTo(planned) < 0);
            cell.add(fill(planned, reached.get()));
        }
        cell.add(part("label", label(month)));
        ownDay(cells, month).ifPresent(day -> cell.add(part("own-day", day)));
        if (planned != null) {
            cell.add(part("planned", FigureFormatter.decimal(planned, texts.locale())));
        }
        reached.ifPresent(value -> cell.add(part("reached", FigureFormatter.decimal(value, texts.locale()))));
        return cell;
    }

    private static Span fill(BigDecimal planned, BigDecimal reached) {
        BigDecimal share = planned.signum() == 0
                ? HUNDRED
                : reached.multiply(HUNDRED)
                        .divide(planned, 0, RoundingMode.DOWN)
                        .min(HUNDRED);
        Span fill = part("fill", "");
        fill.getStyle().set("height", share + "%");
        return fill;
    }

    private void checkpoint(NativeTableRow row, Checkpoint checkpoint, List<Cell> cells, Optional<PhaseRow> reached) {
        Optional<CheckpointFigures> figures = reached.stream()
                .flatMap(found -> found.checkpoints().stream())
                .filter(found -> found.at().equals(progress.month(checkpoint)))
                .findFirst();
        BigDecimal declared = planned(
                cells, CellKind.CHECKPOINT, progress.year(), checkpoint.date().getMonthValue());
        BigDecimal target = figures.map(CheckpointFigures::target).orElse(declared);
        NativeTableCell first = figure("checkpoint", checkpoint.name() + ", " + texts.get("crono.target"), target);
        first.addClassName("first-of-checkpoint");
        NativeTableCell gap = figure("checkpoint", texts.get("crono.gap"), null);
        boolean toCome = progress.toCome(checkpoint);
        figures.map(CheckpointFigures::gap).filter(_ -> !toCome).ifPresent(value -> {
            gap.removeClassName("blank");
            reached.ifPresent(phase -> gap.add(new Anchor(
                    ResultsNavigation.ofItem(phase.id().toString(), progress.month(checkpoint)),
                    PercentLabel.gap(value, texts.locale()))));
        });
        NativeTableCell done = figure(
                "checkpoint",
                texts.get(toCome ? "crono.so-far" : "crono.reached"),
                figures.filter(_ -> progress.hasFigures(checkpoint))
                        .map(CheckpointFigures::reached)
                        .orElse(null));
        done.setClassName("so-far", toCome);
        if (toCome) {
            done.getElement().setAttribute("title", texts.get("crono.so-far"));
        }
        row.add(first, done, gap);
    }

    private NativeTableCell figure(String look, String label, @Nullable BigDecimal value) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName(look);
        cell.setClassName("blank", value == null);
        cell.add(part("label", label));
        if (value != null) {
            cell.add(part("figure", FigureFormatter.decimal(value, texts.locale())));
        }
        return cell;
    }

    private static Span part(String look, String words) {
        Span part = new Span(words);
        part.addClassName(look);
        return part;
    }

    private static @Nullable BigDecimal planned(List<Cell> cells, CellKind kind, int year, int month) {
        return cells.stream()
                .filter(cell -> cell.kind() == kind && cell.month() == month)
                .filter(cell -> kind == CellKind.PREVIOUS || cell.year() == year)
                .findFirst()
                .map(Cell::planned)
                .orElse(null);
    }

    private Paragraph legend() {
        Paragraph legend = new Paragraph();
        legend.addClassName("pdo-legend");
        Stream.of("planned", "reached", "proposed")
                .forEach(look -> legend.add(part(look, texts.get("crono.legend." + look))));
        if (shape.cumulative()) {
            legend.add(part("pdo-words", texts.get("crono.cumulative")));
        }
        return legend;
    }
}
