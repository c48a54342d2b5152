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
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.Figures;
import it.pdo.ui.text.Months;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cronoprogram, a row for each phase: what was reached before, the steps of the year, the target that follows at
 * each checkpoint, the years after, and what it all adds up to.
 */
final class CronoprogramPart extends FormPart {
    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient CronoprogramFormat shape;
    private final transient FormInputs inputs;
    private final transient Rearranging rearranging;
    private final Texts texts;
    private final transient List<Runnable> live = new ArrayList<>();

    CronoprogramPart(
            Subject subject, CronoprogramFormat shape, FormInputs inputs, Rearranging rearranging, Texts texts) {
        super(texts.get("crono", String.valueOf(subject.year())));
        this.subject = subject;
        this.shape = shape;
        this.inputs = inputs;
        this.rearranging = rearranging;
        this.texts = texts;
        Paragraph how = new Paragraph(texts.get(shape.cumulative() ? "crono.how.cumulative" : "crono.how"));
        how.addClassName("pdo-hint");
        add(how, table());
        subject.phaseLevel().ifPresent(level -> add(adding(level)));
    }

    private Div adding(Level level) {
        NativeButton add = Buttons.plain(texts.get("crono.add", level.name().toLowerCase(texts.locale())), () -> {
            String key = inputs.form().addRow(Paths.PHASES);
            inputs.form()
                    .put(
                            Paths.phase(key) + Paths.CODE,
                            Codes.nextRow(subject, level, inputs.form()).orElse(""));
            rearranging.redraw(Paths.phase(key) + Paths.TITLE);
        });
        add.addClassName("small");
        Div bar = new Div(add);
        bar.addClassName("pdo-form-actions");
        return bar;
    }

    private Div table() {
        Element table = new Element("table");
        table.getClassList().add("pdo-edit-grid");
        table.setAttribute("data-grid", "");
        table.appendChild(head(), body());
        Div frame = new Div();
        frame.addClassName("pdo-table-frame");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", texts.get("crono", String.valueOf(subject.year())));
        frame.getElement().appendChild(table);
        return frame;
    }

    private Element head() {
        Element row = new Element("tr");
        row.appendChild(headCell(
                subject.phaseLevel().map(Level::name).orElse(subject.level().name())));
        if (shape.previousYears()) {
            row.appendChild(headCell(texts.get("crono.previous")));
        }
        shape.months().forEach(month -> row.appendChild(headCell(step(month))));
        subject.format()
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
            case MONTHS -> Months.brief(Month.of(month), texts.locale());
            case QUARTERS -> texts.get("crono.quarter", month / 3);
            case DATES ->
                shape.dates().stream()
                        .filter(date -> date.getMonthValue() == month)
                        .findFirst()
                        .map(date -> date.getDayOfMonth() + " " + Months.brief(Month.of(month), texts.locale()))
                        .orElseGet(() -> Months.brief(Month.of(month), texts.locale()));
        };
    }

    private static Element headCell(String words) {
        Element cell = new Element("th");
        cell.setAttribute("scope", "col");
        cell.setText(words);
        return cell;
    }

    private List<Integer> laterYears() {
        return IntStream.rangeClosed(subject.year() + 1, subject.year() + shape.laterYears())
                .filter(year -> year <= Math.max(subject.tree().plan().toYear(), subject.year() + shape.laterYears()))
                .boxed()
                .toList();
    }

    private Element body() {
        Element body = new Element("tbody");
        if (subject.carries(Level.Part.CRONOPROGRAM)) {
            body.appendChild(row(Paths.SELF, null));
        }
        for (String key : inputs.form().rows(Paths.PHASES)) {
            body.appendChild(row(Paths.phase(key), key));
        }
        return body;
    }

    private Element row(String prefix, @org.jspecify.annotations.Nullable String key) {
        Element row = new Element("tr");
        Element name = new Element("th");
        name.setAttribute("scope", "row");
        if (key == null) {
            name.setText(texts.get("crono.self"));
        } else {
            name.appendChild(phaseHead(prefix, key).getElement());
        }
        row.appendChild(name);
        String of = texts.get("crono.of", inputs.form().get(prefix + Paths.CODE));
        RowSums sums = new RowSums(inputs.form(), prefix, shape, texts);
        if (shape.previousYears()) {
            row.appendChild(figure(
                    Paths.cell(prefix, CellKind.PREVIOUS, previousYear(prefix), 0), texts.get("crono.previous"), of));
        }
        shape.months().forEach(month -> row.appendChild(month(prefix, month, of)));
        subject.format().checkpoints().forEach(checkpoint -> row.appendChild(target(prefix, checkpoint, sums, of)));
        laterYears()
                .forEach(year ->
                        row.appendChild(figure(Paths.cell(prefix, CellKind.YEAR, year, 0), String.valueOf(year), of)));
        row.appendChild(total(sums));
        return row;
    }

    /** The year whose declaration of what was reached before is written: the one there is, or the year planned. */
    private int previousYear(String prefix) {
        String under = prefix + "cell/" + CellKind.PREVIOUS + "/";
        return inputs.form().under(under).keySet().stream()
                .map(path -> path.substring(under.length()).split("/", -1)[0])
                .mapToInt(Integer::parseInt)
                .filter(year -> year <= subject.year())
                .max()
                .orElse(subject.year());
    }

    private Div phaseHead(String prefix, String key) {
        Div head = new Div();
        head.addClassName("pdo-phase-head");
        String code = inputs.form().get(prefix + Paths.CODE);
        Element codeField = inputs.cell(prefix + Paths.CODE, texts.get("crono.code", code), "code");
        Element title = new Element("textarea");
        title.getClassList().add("pdo-input");
        title.setAttribute("rows", "2");
        title.setAttribute("aria-label", texts.get("crono.title", code));
        title.setProperty("value", inputs.form().get(prefix + Paths.TITLE));
        inputs.adopt(prefix + Paths.TITLE, texts.get("crono.title", code), title);
        if (inputs.form().get(prefix + Paths.STATE).isEmpty()) {
            inputs.form().put(prefix + Paths.STATE, "ACTIVE");
        }
        Element state = inputs.cellChoice(prefix + Paths.STATE, texts.get("crono.state", code), HeadPart.states(texts));
        Div first = new Div();
        first.addClassName("pdo-phase-line");
        first.getElement().appendChild(codeField, title);
        Div second = new Div();
        second.addClassName("pdo-phase-line");
        second.getElement().appendChild(state);
        second.add(new RowButtons(Paths.PHASES, key, code, inputs.form(), rearranging, texts));
        head.add(first, second);
        return head;
    }

    private Element month(String prefix, int month, String of) {
        Element cell = figure(Paths.cell(prefix, CellKind.MONTH, subject.year(), month), step(month), of);
        String proposed = inputs.form().get(Paths.cell(prefix, CellKind.PROPOSED_MONTH, subject.year(), month));
        if (!proposed.isEmpty()) {
            cell.getClassList().add("proposed");
            inputs.input(Paths.cell(prefix, CellKind.MONTH, subject.year(), month))
                    .setAttribute("placeholder", proposed);
        }
        if (shape.freeDates()) {
            Element day = inputs.cell(
                    CellReader.day(prefix, subject.year(), month), texts.get("crono.day", step(month), of), "number");
            day.setAttribute("placeholder", texts.get("crono.day.brief"));
            cell.appendChild(day);
        }
        return cell;
    }

    private Element figure(String path, String column, String of) {
        Element cell = new Element("td");
        cell.setAttribute("data-label", column);
        cell.appendChild(inputs.cell(path, texts.get("crono.cell", column, of), "number"));
        return cell;
    }

    /** What the months make of the checkpoint; a figure of its own is written only where the act prints another. */
    private Element target(String prefix, Checkpoint checkpoint, RowSums sums, String of) {
        int month = checkpoint.date().getMonthValue();
        String path = Paths.cell(prefix, CellKind.CHECKPOINT, subject.year(), month);
        Element cell = figure(path, checkpoint.name(), of);
        cell.getClassList().add("target");
        Element input = inputs.input(path);
        Element differs = new Element("span");
        differs.getClassList().add("pdo-said");
        cell.appendChild(differs);
        live.add(() -> {
            String follows =
                    sums.target(subject.year(), month).map(Figures::decimal).orElse("");
            input.setAttribute("placeholder", follows);
            String declared = inputs.form().get(path);
            boolean other = !declared.isBlank()
                    && !follows.isEmpty()
                    && !declared.strip().equals(follows);
            differs.setText(other ? texts.get("crono.differs", follows) : "");
        });
        return cell;
    }

    private Element total(RowSums sums) {
        Element cell = new Element("td");
        cell.getClassList().add("total");
        cell.setAttribute("data-label", texts.get("crono.total"));
        Span figure = new Span();
        Span gap = new Span();
        gap.addClassName("pdo-said");
        cell.appendChild(figure.getElement(), gap.getElement());
        live.add(() -> {
            BigDecimal total = sums.total(subject.year());
            BigDecimal gapTo = shape.total().subtract(total);
            figure.setText(sums.empty() ? "–" : Figures.decimal(total));
            figure.setClassName("pdo-good", gapTo.signum() == 0);
            gap.setText(
                    sums.empty() || gapTo.signum() == 0
                            ? ""
                            : texts.get(gapTo.signum() > 0 ? "crono.lacks" : "crono.exceeds", gapTo.abs()));
        });
        return cell;
    }

    @Override
    void refresh() {
        live.forEach(Runnable::run);
    }
}
