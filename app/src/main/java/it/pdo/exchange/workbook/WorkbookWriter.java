package it.pdo.exchange.workbook;

import it.pdo.exchange.workbook.SheetColumn.Kind;
import it.pdo.shared.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as sheets. Every text is written as text, whatever its first character, so that no cell becomes a
 * formula.
 */
final class WorkbookWriter {

    /** Rows below the last that have lists to choose from too. */
    private static final int SPARE_ROWS = 300;

    /** Height of a line of text, in points. */
    private static final double LINE = 15;

    private static final int MOST_LINES = 12;

    /** What can be read when it is fitted to the width of a page, in characters. */
    private static final int PAGE_WIDTH = 230;

    private static final int HEADER = 1;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NAME = 31;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String HEADER_FILL = "0B3D6B";

    private final String choices = SheetColumn.text("workbook.sheet.lists");
    private final OutputStream out;
    private final Set<String> names = new HashSet<>();
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    WorkbookWriter(OutputStream out) {
        this.out = out;
    }

    void write(String guideName, List<String> guide, Map<String, String> meta, List<SheetTable> tables)
            throws IOException {
        Workbook workbook = new Workbook(out, "pdo", "1.0");
        workbook.setGlobalDefaultFont("Calibri", 11);
        guide(workbook.newWorksheet(name(guideName)), guide);
        names.add(SheetTable.META);
        names.add(choices.toLowerCase(Languages.OF_PLANS));
        for (SheetTable table : tables) {
            table(workbook.newWorksheet(name(table.name())), table);
        }
        meta(workbook.newWorksheet(SheetTable.META), meta);
        lists(workbook.newWorksheet(choices));
        workbook.finish();
    }

    private static void guide(Worksheet sheet, List<String> lines) {
        sheet.width(0, 110);
        sheet.hideGridLines();
        for (int row = 0; row < lines.size(); row++) {
            text(sheet, row, 0, lines.get(row));
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.style(0, 0).bold().fontSize(16).wrapText(true).set();
        for (int row = 1; row < lines.size(); row++) {
            boolean title = !lines.get(row).isEmpty() && lines.get(row - 1).isEmpty();
            if (title) {
                sheet.style(row, 0).bold().fontSize(12).set();
            }
        }
    }

    private static void meta(Worksheet sheet, Map<String, String> meta) {
        int row = 0;
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            sheet.value(row, 0, entry.getKey());
            text(sheet, row++, 1, entry.getValue());
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    private void table(Worksheet sheet, SheetTable table) {
        List<SheetColumn> columns = table.columns();
        int last = HEADER + Math.max(1, table.rows().size());
        for (int at = 0; at < columns.size(); at++) {
            SheetColumn column = columns.get(at);
            sheet.value(0, at, at == 0 ? table.kind() : column.key());
            header(sheet, at, column);
            body(sheet, at, column, last + SPARE_ROWS);
        }
        sheet.hideRow(0);
        sheet.rowHeight(HEADER, LINE * lines(columns, column -> column.title()));
        for (int row = 0; row < table.rows().size(); row++) {
            Map<String, Object> cells = table.rows().get(row);
            sheet.rowHeight(
                    HEADER + 1 + row,
                    LINE * lines(columns, column -> String.valueOf(cells.getOrDefault(column.key(), ""))));
            for (int at = 0; at < columns.size(); at++) {
                Object value = table.rows().get(row).get(columns.get(at).key());
                if (value != null) {
                    cell(sheet, HEADER + 1 + row, at, value);
                }
            }
        }
        sheet.freezePane(table.frozen(), HEADER + 1);
        sheet.setAutoFilter(HEADER, 0, last, columns.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + width(columns) / PAGE_WIDTH));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER);
        sheet.repeatCols(0, table.frozen() - 1);
    }

    private static int width(List<SheetColumn> columns) {
        return columns.stream()
                .filter(column -> column.kind() != Kind.HIDDEN)
                .mapToInt(SheetColumn::width)
                .sum();
    }

    /** How many lines a row needs where its texts are wrapped: not every program works it out when it opens a file. */
    private static int lines(List<SheetColumn> columns, Function<SheetColumn, String> text) {
        int most = 1;
        for (SheetColumn column : columns) {
            if (column.kind() != Kind.HIDDEN) {
                int lines = text.apply(column)
                        .lines()
                        .mapToInt(line -> 1 + line.length() / Math.max(1, column.width() - 1))
                        .sum();
                most = Math.max(most, lines);
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static void header(Worksheet sheet, int at, SheetColumn column) {
        text(sheet, HEADER, at, column.title());
        sheet.style(HEADER, at)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.width(at, column.width());
        if (column.kind() == Kind.HIDDEN) {
            sheet.hideColumn(at);
        }
    }

    private void body(Worksheet sheet, int at, SheetColumn column, int last) {
        var style = sheet.range(HEADER + 1, at, last, at).style().verticalAlignment("top");
        switch (column.kind()) {
            case HIDDEN, SHORT -> style.format("@").set();
            case LONG -> style.format("@").wrapText(true).set();
            case NUMBER -> style.format("General").set();
            case MONEY -> style.format("#,##0.00").set();
        }
        if (!column.choices().isEmpty()) {
            int list = lists.computeIfAbsent(column.choices(), _ -> lists.size());
            String letters = it.pdo.exchange.source.sheet.CellAddress.letters(list + 1);
            sheet.range(HEADER + 1, at, last, at)
                    .validateWithListByFormula("%s!$%s$1:$%s$%d"
                            .formatted(
                                    choices, letters, letters, column.choices().size()))
                    .allowBlank(true)
                    .showErrorMessage(false); // a word of one's own is told by the import, which knows more
        }
    }

    private static void cell(Worksheet sheet, int row, int at, Object value) {
        switch (value) {
            case BigDecimal number when number.precision() <= MOST_DIGITS -> sheet.value(row, at, number);
            case BigDecimal number -> sheet.value(row, at, it.pdo.exchange.source.CellFormatter.number(number));
            default -> text(sheet, row, at, value.toString());
        }
    }

    private static void text(Worksheet sheet, int row, int at, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, at, escaped(text));
        }
    }

    /** Signs XML has no place for, as spreadsheet programs write them. */
    private static String escaped(String text) {
        String plain = ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement("_x005F" + m.group()));
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean allowed = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
            if (allowed || c > 0xFFFF) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("_x%04X_".formatted(c));
            }
        });
        return escaped.toString();
    }

    private void lists(Worksheet sheet) {
        List<List<String>> columns = new ArrayList<>(lists.keySet());
        for (int at = 0; at < columns.size(); at++) {
            for (int row = 0; row < columns.get(at).size(); row++) {
                text(sheet, row, at, columns.get(at).get(row));
            }
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** A name a tab may have and no other has. */
    private String name(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]*?:/\\\\'\\p{Cntrl}]", " ").strip();
        String base = plain.isEmpty() ? SheetColumn.text("workbook.sheet.unnamed") : plain;
        String name = shortened(base, "");
        for (int n = 2; !names.add(name.toLowerCase(Languages.OF_PLANS)); n++) {
            name = shortened(base, " " + n);
        }
        return name;
    }

    private static String shortened(String base, String end) {
        int most = LONGEST_NAME - end.length();
        return (base.length() <= most ? base : base.substring(0, most).strip()) + end;
    }
}
