package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Level;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemId;
import it.pdo.tenancy.IdGenerator;
import it.pdo.ui.form.AddButton;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.RowButtons;
import it.pdo.ui.form.RowListener;
import it.pdo.ui.form.TableRows;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The cronoprogram with a row for each phase: previous years, the steps of the year, the resulting target at each
 * checkpoint, later years, and the total.
 */
final class CronoprogramPart extends FormPart {
    private static final long serialVersionUID = 1L;

    private static final String ITSELF = "";

    private final transient CronoprogramFormat shape;
    private final transient FormInputs inputs;
    private final transient RowListener arranging;
    private final Texts texts;
    private final transient TableRows rows;

    CronoprogramPart(CronoprogramFormat shape, FormInputs inputs, RowListener arranging, Texts texts) {
        super(texts.get("crono", String.valueOf(inputs.subject().year())));
        this.shape = shape;
        this.inputs = inputs;
        this.arranging = arranging;
        this.texts = texts;
        Element body = new Element("tbody");
        this.rows = new TableRows(body, this::row);
        Paragraph how = new Paragraph(texts.get(shape.cumulative() ? "crono.how.cumulative" : "crono.how"));
        how.addClassName("pdo-hint");
        add(how, table(body));
        subject().phaseLevel().ifPresent(level -> add(adding(level)));
    }

    private FormSubject subject() {
        return inputs.subject();
    }

    private Div adding(Level level) {
        NativeButton add = AddButton.of(
                texts.get("crono.add", level.name().toLowerCase(texts.locale())),
                FieldPaths.CELLS,
                () -> addPhase(level));
        Div bar = new Div(add);
        bar.addClassName("pdo-form-actions");
        return bar;
    }

    private void addPhase(Level level) {
        String code = CodeProposals.nextRow(subject(), level, inputs.form()).orElse("");
        String key = new ItemId(IdGenerator.next()).toString();
        inputs.form().addRow(FieldPaths.PHASES, key);
        inputs.form().put(FieldPaths.phase(key) + FieldPaths.CODE, code);
        arranging.arranged(FieldPaths.phase(key) + FieldPaths.TITLE);
    }

    private Div table(Element body) {
        Element table = new Element("table");
        table.getClassList().add("pdo-edit-grid");
        table.setAttribute("data-grid", "");
        table.appendChild(head(), body);
        Div frame = new Div();
        frame.addClassName("pdo-table-frame");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement()
                .setAttribute(
                        "aria-label",
                        texts.get("crono", String.valueOf(subject().year())));
        frame.getElement().appendChild(table);
        return frame;
    }

    private Element head() {
        Element row = new Element("tr");
        row.appendChild(headCell(
                subject().phaseLevel().map(Level::name).orElse(subject().level().name())));
        if (shape.previousYears()) {
            row.appendChild(headCell(texts.get("crono.previous")));
        }
        shape.months().forEach(month -> row.appendChild(headCell(step(month))));
        subject()
                .format()
                .checkpoints()
                .forEach(checkpoint -> row.appendChild(headCell(texts.get("crono.target", checkpoint.name()))));
        laterYears().forEach(year -> row.appendChild(headCell(String.valueOf(year))));
        row.appendChild(headCell(texts.get("crono.total")));
        Element head = new Element("thead");
        head.appendChild(row);
        return head;
    }

    private String step(int month) {
        return switch (shape.step()) {
            case MONTHS -> MonthFormatter.brief(Month.of(month), texts.locale());
            case QUARTERS -> texts.get("crono.quarter", month / 3);
            case DATES ->
                shape.dates().stream()
                        .filter(date -> date.getMonthValue() == month)
                        .findFirst()
                        .map(date -> date.getDayOfMonth() + " " + MonthFormatter.brief(Month.of(month), texts.locale()))
                        .orElseGet(() -> MonthFormatter.brief(Month.of(month), texts.locale()));
        };
    }

    private static Element headCell(String words) {
        Element cell = new Element("th");
        cell.setAttribute("scope", "col");
        cell.setText(words);
        return cell;
    }

    private List<Integer> laterYears() {
        return IntStream.rangeClosed(subject().year() + 1, subject().year() + shape.laterYears())
                .filter(year -> year
                        <= Math.max(subject().tree().plan().toYear(), subject().year() + shape.laterYears()))
                .boxed()
                .toList();
    }

    private Element row(String key, Consumer<Runnable> live) {
        String prefix = key.equals(ITSELF) ? FieldPaths.SELF : FieldPaths.phase(key);
        Line line = new Line(prefix, new RowSums(inputs.form(), prefix, shape, texts), live);
        Element row = new Element("tr");
        Element name = new Element("th");
        name.setAttribute("scope", "row");
        if (key.equals(ITSELF)) {
            name.setText(texts.get("crono.self"));
        } else {
            name.appendChild(phaseHead(line, key).getElement());
        }
        row.appendChild(name);
        if (shape.previousYears()) {
            row.appendChild(figure(
                    line,
                    FieldPaths.cell(prefix, CellKind.PREVIOUS, previousYear(prefix), 0),
                    texts.get("crono.previous")));
        }
        shape.months().forEach(month -> row.appendChild(month(line, month)));
        subject().format().checkpoints().forEach(checkpoint -> row.appendChild(target(line, checkpoint)));
        laterYears()
                .forEach(year -> row.appendChild(
                        figure(line, FieldPaths.cell(prefix, CellKind.YEAR, year, 0), String.valueOf(year))));
        row.appendChild(total(line));
        return row;
    }

    /** A row while it is drawn. */
    private record Line(String prefix, RowSums sums, Consumer<Runnable> live) {}

    private String of(Line line) {
        return texts.get("crono.of", code(line));
    }

    private String code(Line line) {
        return inputs.form().get(line.prefix + FieldPaths.CODE);
    }

    /** The year whose declaration of what was reached before is written: the one there is, or the year planned. */
    private int previousYear(String prefix) {
        String under = prefix + "cell/" + CellKind.PREVIOUS + "/";
        return inputs.form().under(under).keySet().stream()
                .map(path -> path.substring(under.length()).split("/", -1)[0])
                .mapToInt(Integer::parseInt)
                .filter(year -> year <= subject().year())
                .max()
                .orElse(subject().year());
    }

    private Div phaseHead(Line line, String key) {
        String prefix = line.prefix;
        Element codeField = inputs.cell(prefix + FieldPaths.CODE, "", LineKind.CODE);
        Element title = inputs.cellArea(prefix + FieldPaths.TITLE, "", 2);
        if (inputs.form().get(prefix + FieldPaths.STATE).isEmpty()) {
            inputs.form().put(prefix + FieldPaths.STATE, "ACTIVE");
        }
        Element state = inputs.cellChoice(prefix + FieldPaths.STATE, "", HeadPart.states(texts));
        RowButtons buttons = new RowButtons(FieldPaths.PHASES, key, inputs.form(), arranging, texts.locale());
        line.live.accept(() -> {
            inputs.fields().relabel(prefix + FieldPaths.CODE, texts.get("crono.code", code(line)));
            inputs.fields().relabel(prefix + FieldPaths.TITLE, texts.get("crono.title", code(line)));
            inputs.fields().relabel(prefix + FieldPaths.STATE, texts.get("crono.state", code(line)));
            buttons.update(code(line));
        });
        Div head = new Div(line(codeField, title), line(state, buttons.getElement()));
        head.addClassName("pdo-phase-head");
        return head;
    }

    private static Div line(Element... elements) {
        Div line = new Div();
        line.addClassName("pdo-phase-line");
        line.getElement().appendChild(elements);
        return line;
    }

    private Element month(Line line, int month) {
        String path = FieldPaths.cell(line.prefix, CellKind.MONTH, subject().year(), month);
        Element cell = figure(line, path, step(month));
        String proposed = inputs.form()
                .get(FieldPaths.cell(
                        line.prefix, CellKind.PROPOSED_MONTH, subject().year(), month));
        if (!proposed.isEmpty()) {
            cell.getClassList().add("proposed");
            inputs.fields().control(path).setAttribute("placeholder", proposed);
        }
        if (shape.freeDates()) {
            String at = CellReader.day(line.prefix, subject().year(), month);
            Element day = inputs.cell(at, "", LineKind.NUMBER);
            line.live.accept(() -> inputs.fields().relabel(at, texts.get("crono.day", step(month), of(line))));
            day.setAttribute("placeholder", texts.get("crono.day.brief"));
            cell.appendChild(day);
        }
        return cell;
    }

    private Element figure(Line line, String path, String column) {
        Element cell = new Element("td");
        cell.setAttribute("data-label", column);
        cell.appendChild(inputs.cell(path, column, LineKind.NUMBER));
        line.live.accept(() -> inputs.fields().relabel(path, texts.get("crono.cell", column, of(line))));
        return cell;
    }

    /**
     * The target at the checkpoint computed from the months; an own value is entered only where the act has another.
     */
    private Element target(Line line, Checkpoint checkpoint) {
        int month = checkpoint.date().getMonthValue();
        int year = subject().year();
        String path = FieldPaths.cell(line.prefix, CellKind.CHECKPOINT, year, month);
        Element cell = figure(line, path, checkpoint.name());
        cell.getClassList().add("target");
        Element input = inputs.fields().control(path);
        Element differs = new Element("span");
        differs.getClassList().add("pdo-said");
        cell.appendChild(differs);
        line.live.accept(() -> {
            String follows = line.sums
                    .target(year, month)
                    .map(figure -> FigureFormatter.decimal(figure, texts.locale()))
                    .orElse("");
            input.setAttribute("placeholder", follows);
            String declared = inputs.form().get(path);
            boolean other = !declared.isBlank()
                    && !follows.isEmpty()
                    && !declared.strip().equals(follows);
            differs.setText(other ? texts.get("crono.differs", follows) : "");
        });
        return cell;
    }

    private Element total(Line line) {
        Element cell = new Element("td");
        cell.getClassList().add("total");
        cell.setAttribute("data-label", texts.get("crono.total"));
        Span figure = new Span();
        Span gap = new Span();
        gap.addClassName("pdo-said");
        cell.appendChild(figure.getElement(), gap.getElement());
        line.live.accept(() -> {
            BigDecimal total = line.sums.total(subject().year());
            BigDecimal gapTo = shape.total().subtract(total);
            boolean empty = line.sums.empty();
            figure.setText(empty ? "–" : FigureFormatter.decimal(total, texts.locale()));
            figure.setClassName("pdo-good", gapTo.signum() == 0);
            gap.setText(
                    empty || gapTo.signum() == 0
                            ? ""
                            : texts.get(gapTo.signum() > 0 ? "crono.lacks" : "crono.exceeds", gapTo.abs()));
        });
        return cell;
    }

    @Override
    void refresh() {
        List<String> keys = new ArrayList<>();
        if (subject().carries(Level.Part.CRONOPROGRAM)) {
            keys.add(ITSELF);
        }
        keys.addAll(inputs.form().rows(FieldPaths.PHASES));
        rows.update(keys);
    }
}
