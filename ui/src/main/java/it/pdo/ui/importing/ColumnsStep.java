package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.suggestion.ColumnSuggestion;
import it.pdo.exchange.suggestion.ColumnTarget;
import it.pdo.exchange.suggestion.MappingBuilder;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Second step for a table: which sheet, where its titles are, what each column holds, and the first rows as read. */
final class ColumnsStep extends Div {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 5;
    private static final int TITLES_WITHIN = 30;

    /** Where the step leads. */
    interface Next {
        void with(Mapping mapping, String yaml);

        void with(StoredMapping kept);

        void refuse(List<Issue> issues);

        void back();
    }

    private final transient TableChoices choices;
    private final transient Destination destination;
    private final transient ImportMappings mappings;
    private final Texts texts;
    private final transient Next next;

    ColumnsStep(TableChoices choices, Destination destination, ImportMappings mappings, Texts texts, Next next) {
        this.choices = choices;
        this.destination = destination;
        this.mappings = mappings;
        this.texts = texts;
        this.next = next;
        draw();
    }

    private void draw() {
        removeAll();
        mappings.forHeaders(
                        CurrentUser.required(),
                        destination.format().code(),
                        choices.sheet().headers(choices.headerRow()))
                .ifPresent(kept -> add(again(kept)));
        add(sheetAndTitles());
        add(new H2(texts.get("columns", choices.dataRows())));
        add(table());
        add(firstRows());
        Div doings = new Div(
                Buttons.plain(texts.get("back.file"), next::back),
                Buttons.primary(texts.get("columns.next"), this::proceed));
        doings.addClassNames("pdo-toolbar", "pdo-section");
        add(doings);
    }

    private Component again(StoredMapping kept) {
        Notice notice = new Notice(
                StateBadge.Tone.INFO, texts.get("again", kept.code()), texts.get("again.words", kept.savedBy()));
        notice.add(Buttons.primary(texts.get("again.use"), () -> next.with(kept)));
        return notice;
    }

    private Component sheetAndTitles() {
        Div bar = new Div();
        bar.addClassName("pdo-toolbar");
        List<Sheet> sheets = choices.file().sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .toList();
        if (sheets.size() > 1) {
            bar.add(new SelectField<>("import-sheet", texts.get("sheet"), sheets, Sheet::name)
                    .chosen(choices.sheet())
                    .whenChosen(sheet -> {
                        choices.on(sheet);
                        draw();
                    }));
        }
        List<Integer> rows = IntStream.rangeClosed(1, Math.max(choices.headerRow(), Math.min(TITLES_WITHIN, lastRow())))
                .boxed()
                .toList();
        bar.add(new SelectField<>("import-titles", texts.get("titles"), rows, this::titleRow)
                .chosen(choices.headerRow())
                .whenChosen(row -> {
                    choices.titlesAt(row);
                    draw();
                }));
        return bar;
    }

    private int lastRow() {
        return choices.sheet().rows().isEmpty()
                ? 1
                : choices.sheet().rows().getLast().number();
    }

    private String titleRow(int row) {
        String cells = choices.sheet()
                .row(row)
                .map(found -> String.join(" · ", found.cells()))
                .orElse("");
        return row + ": " + shortened(cells, 60);
    }

    private Component table() {
        List<ColumnTarget> possible = choices.possible();
        ReadingTable table = new ReadingTable(texts.get("columns", choices.dataRows()))
                .column(texts.get("column.title"))
                .column(texts.get("column.samples"))
                .column(texts.get("column.holds"))
                .column(texts.get("column.why"));
        choices.suggestions().forEach(suggestion -> row(table, suggestion, possible));
        return table;
    }

    private void row(ReadingTable table, ColumnSuggestion suggestion, List<ColumnTarget> possible) {
        int column = suggestion.column();
        Span letters = new Span(CellAddress.letters(column));
        letters.addClassName("pdo-second-line");
        Span samples = new Span(shortened(String.join(" · ", choices.samples(column)), 90));
        Div why = new Div();
        why.addClassName("pdo-column-why");
        explain(why, suggestion);
        TargetSelect select = new TargetSelect(
                texts.get("column.holds.of", suggestion.header()),
                texts.get("column.nothing"),
                texts.locale(),
                possible,
                choices.target(column),
                key -> {
                    boolean taken = key.filter(wanted -> choices.suggestions().stream()
                                    .anyMatch(other -> other.column() != column
                                            && choices.target(other.column()).equals(Optional.of(wanted))))
                            .isPresent();
                    choices.hold(column, key);
                    if (taken) {
                        Notice.done(texts.get("column.moved"));
                        draw();
                    } else {
                        explain(why, suggestion);
                    }
                });
        table.row(new Span(new Span(suggestion.header()), letters), samples, select, why);
    }

    /** How sure the suggestion is, and whether empty cells repeat the one above. */
    private void explain(Div why, ColumnSuggestion suggestion) {
        why.removeAll();
        why.add(chip(suggestion));
        if (choices.mayFill(suggestion.column())) {
            why.add(gaps(suggestion));
        }
    }

    private Component chip(ColumnSuggestion suggestion) {
        return switch (suggestion.confidence()) {
            case SURE -> new StateBadge(texts.get("suggestion.SURE"), StateBadge.Tone.GOOD);
            case LIKELY -> new StateBadge(texts.get("suggestion.LIKELY"), StateBadge.Tone.WARN);
            case NONE -> new StateBadge(texts.get("suggestion.NONE"), StateBadge.Tone.NEUTRAL);
        };
    }

    private Component gaps(ColumnSuggestion suggestion) {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setProperty("checked", choices.fills(suggestion.column()));
        box.getElement()
                .addEventListener(
                        "change",
                        change -> choices.fill(
                                suggestion.column(),
                                change.getEventData()
                                        .get("event.target.checked")
                                        .asBoolean()))
                .addEventData("event.target.checked");
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(texts.get("column.gaps")));
        label.addClassName("pdo-check");
        return label;
    }

    private Component firstRows() {
        Div section = new Div(new H2(texts.get("rows.first")));
        section.addClassName("pdo-section");
        ReadingTable table = new ReadingTable(texts.get("rows.first")).column(texts.get("rows.number"));
        List<String> headers = choices.sheet().headers(choices.headerRow());
        headers.forEach(table::column);
        choices.firstRows(FIRST_ROWS).forEach(row -> {
            Component[] cells = new Component[headers.size() + 1];
            cells[0] = new Span(String.valueOf(row.number()));
            for (int column = 1; column <= headers.size(); column++) {
                cells[column] = new Span(shortened(row.cell(column), 60));
            }
            table.row(cells);
        });
        Paragraph note = new Paragraph(texts.get("rows.note"));
        note.addClassName("pdo-note");
        section.add(table, note);
        return section;
    }

    private void proceed() {
        switch (MappingBuilder.build(choices.choices(), destination.format())) {
            case MappingBuilder.Done done -> next.with(done.mapping(), done.yaml());
            case MappingBuilder.Refused refused -> next.refuse(refused.issues());
        }
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
