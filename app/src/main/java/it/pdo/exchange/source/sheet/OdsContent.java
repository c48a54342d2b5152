package it.pdo.exchange.source.sheet;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an OpenDocument spreadsheet (ISO/IEC 26300, part 3), within the limits of all spreadsheets. */
final class OdsContent {

    /** The part with the sheets. */
    static final String PART = "content.xml";

    private static final Pattern ERROR =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|REF!|VALUE!|NUM!|NULL!)|(Err|Errore?):[0-9]+");
    private static final NumberFormat PERCENT =
            new NumberFormat(NumberFormat.Shape.PERCENT, false, false, 0, 1, true, false);
    private static final NumberFormat EURO =
            new NumberFormat(NumberFormat.Shape.NUMBER, false, true, 0, 1, true, false);

    private final XlsxFile file;
    private final String name;
    private final SheetBuilder.Budget budget = new SheetBuilder.Budget();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private String style = "";

    /** A cell that says something. */
    private record Cell(int column, String text, @Nullable String formula, boolean error) {}

    private OdsContent(XlsxFile file, String name) {
        this.file = file;
        this.name = name;
    }

    /** The sheets of a file, in order. */
    static List<Sheet> read(XlsxFile file, String name) throws Stop, IOException {
        OdsContent content = new OdsContent(file, name);
        file.part(PART, content::element);
        return content.sheets;
    }

    private void element(XmlPart at) throws Stop, XMLStreamException {
        switch (at.element()) {
            case "style" -> style = Objects.requireNonNullElse(at.attribute("name"), "");
            case "table-properties" -> {
                if ("false".equals(at.attribute("display"))) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> {
                file.checkNumber(sheets.size() + 1);
                sheets.add(sheet(at));
            }
            default -> {}
        }
    }

    private Sheet sheet(XmlPart at) throws Stop, XMLStreamException {
        String title = Objects.requireNonNullElse(at.attribute("name"), "");
        boolean hidden = hiddenStyles.contains(Objects.requireNonNullElse(at.attribute("style-name"), ""));
        SheetBuilder builder = new SheetBuilder(name, title, hidden, budget);
        int outer = at.depth();
        int row = 0;
        while (at.inside(outer)) {
            switch (at.element()) {
                case "shapes" -> at.paragraphs(); // drawings may hold tables of their own
                case "table-row" -> row = row(at, row, builder);
                default -> {}
            }
        }
        return builder.sheet();
    }

    /** Reads a row, which may stand for many alike; returns the number of the last one. */
    private int row(XmlPart at, int before, SheetBuilder builder) throws Stop, XMLStreamException {
        int times = repeated(at, "number-rows-repeated");
        boolean hidden =
                Set.of("collapse", "filter").contains(Objects.requireNonNullElse(at.attribute("visibility"), ""));
        List<Cell> cells = cells(at);
        if (cells.isEmpty()) {
            return before + times;
        }
        for (int row = before + 1; row <= before + times; row++) {
            builder.row(row);
            if (hidden) {
                builder.hiddenRow();
            }
            for (Cell cell : cells) {
                put(cell, builder);
            }
        }
        return before + times;
    }

    private static void put(Cell cell, SheetBuilder builder) throws Stop {
        if (cell.error()) {
            builder.problem(cell.column(), "sheet.error", CellProblem.error(cell.text()));
            return;
        }
        builder.cell(cell.column(), cell.text());
        if (cell.formula() != null) {
            builder.formula(cell.column(), CellProblem.calculated(cell.formula()));
        }
    }

    private static List<Cell> cells(XmlPart at) throws Stop, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int outer = at.depth();
        int column = 0;
        while (at.inside(outer)) {
            boolean covered = at.is("covered-table-cell"); // behind a merged cell
            if (!covered && !at.is("table-cell")) {
                continue;
            }
            int times = repeated(at, "number-columns-repeated");
            Optional<Cell> cell = cell(at, column + 1);
            if (cell.isPresent() && !covered) {
                // One more than the limit is enough to be refused.
                for (int i = 0; i < Math.min(times, SheetLimits.COLUMNS + 1); i++) {
                    Cell one = cell.get();
                    cells.add(new Cell(column + 1 + i, one.text(), one.formula(), one.error()));
                }
            }
            column += times;
        }
        return cells;
    }

    private static Optional<Cell> cell(XmlPart at, int column) throws Stop, XMLStreamException {
        String type = Objects.requireNonNullElse(at.attribute("value-type"), "");
        String value = Objects.requireNonNullElse(at.attribute("value"), "");
        String date = Objects.requireNonNullElse(at.attribute("date-value"), "");
        String yes = Objects.requireNonNullElse(at.attribute("boolean-value"), "");
        String formula = at.attribute("formula");
        boolean euro = "EUR".equals(at.attribute("currency"));
        String shown = at.paragraphs();
        if (formula != null && ERROR.matcher(shown.strip()).matches()) {
            return Optional.of(new Cell(column, shown.strip(), formula, true));
        }
        String text =
                switch (type) {
                    case "float" -> number(value, NumberFormat.GENERAL, shown);
                    case "percentage" -> number(value, PERCENT, shown);
                    case "currency" -> number(value, euro ? EURO : NumberFormat.GENERAL, shown);
                    case "date" -> CellText.iso(date).orElse(shown);
                    case "boolean" -> yes.equals("true") ? "VERO" : "FALSO";
                    default -> shown;
                };
        return text.isBlank() ? Optional.empty() : Optional.of(new Cell(column, text, formula, false));
    }

    /** The exact number; as it is shown where zeros in front make it a code. */
    private static String number(String value, NumberFormat format, String shown) {
        return shown.matches("0[0-9]{1,11}") && value.equals(shown.replaceFirst("^0+(?=.)", ""))
                ? shown
                : CellText.number(value, format, false).orElse(shown);
    }

    private static int repeated(XmlPart at, String attribute) {
        String times = at.attribute(attribute);
        return times != null && times.matches("[0-9]{1,7}") ? Math.max(1, Integer.parseInt(times)) : 1;
    }
}
