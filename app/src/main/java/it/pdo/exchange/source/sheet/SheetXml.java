package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of a workbook. */
final class SheetXml {

    private static final int LAST_ROW = 1_048_576;

    private final XlsxFile file;
    private final CellStyles styles;
    private final SharedTexts texts;
    private final SheetBuilder maker;
    private int row;
    private int column;

    SheetXml(XlsxFile file, CellStyles styles, SharedTexts texts, SheetBuilder maker) {
        this.file = file;
        this.styles = styles;
        this.texts = texts;
        this.maker = maker;
    }

    void read(String part) throws Stop, IOException {
        file.part(part, at -> {
            if (at.is("row")) {
                String number = at.attribute("r");
                row = number == null ? row + 1 : rowNumber(number);
                column = 0;
                maker.row(row);
                if (XmlPart.isTrue(at.attribute("hidden"))) {
                    maker.hiddenRow();
                }
            } else if (at.is("c")) {
                cell(at);
            }
        });
    }

    private int rowNumber(String text) throws Stop {
        int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > LAST_ROW) {
            throw file.broken(message("sheet.broken.row", shorten(text)));
        }
        return number;
    }

    private void cell(XmlPart at) throws Stop, XMLStreamException {
        String address = at.attribute("r");
        column = address == null ? column + 1 : columnNumber(address);
        if (row == 0) {
            throw file.broken(message("sheet.broken.cell"));
        }
        String type = Objects.requireNonNullElse(at.attribute("t"), "n");
        String style = at.attribute("s");
        String value = "";
        String formula = null;
        boolean calculated = false;
        int outer = at.depth();
        while (at.inside(outer)) {
            switch (at.element()) {
                case "v" -> {
                    value = at.text();
                    calculated = true;
                }
                case "f" -> formula = at.text();
                case "is" -> value = SharedTexts.rich(at);
                default -> {}
            }
        }
        if (formula == null) {
            put(type, style, value);
        } else if (calculated) {
            calculated(type, style, value, formula);
        } else {
            maker.problem(column, "sheet.formula", CellProblem.formula(formula));
        }
    }

    /** A formula with the value that the spreadsheet program computed last: that is what a person sees in the cell. */
    private void calculated(String type, @Nullable String style, String value, String formula) throws Stop {
        put(type, style, value);
        if (!type.equals("e")) {
            maker.formula(column, CellProblem.calculated(formula));
        }
    }

    private void put(String type, @Nullable String style, String value) throws Stop {
        if (type.equals("e")) {
            maker.problem(column, "sheet.error", CellProblem.error(shorten(value)));
        } else if (!value.isEmpty()) {
            Optional<String> text = text(type, style, value);
            if (text.isPresent()) {
                maker.cell(column, text.get());
            } else {
                maker.problem(column, "sheet.value", CellProblem.date(shorten(value)));
            }
        }
    }

    private Optional<String> text(String type, @Nullable String style, String value) throws Stop {
        if (value.isEmpty()) {
            return Optional.of("");
        }
        return switch (type) {
            case "s" -> {
                String shared = texts.at(value.strip());
                if (shared == null) {
                    throw file.broken(message("sheet.broken.text"));
                }
                yield Optional.of(shared);
            }
            case "inlineStr", "str", "e" -> Optional.of(value);
            case "b" -> Optional.of(value.strip().equals("1") || value.strip().equals("true") ? "VERO" : "FALSO");
            case "d" -> CellText.iso(value.strip());
            default -> CellText.number(value, styles.of(style), styles.from1904());
        };
    }

    private int columnNumber(String address) throws Stop {
        int number = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            number = number * 26 + (address.charAt(letters) - 'A' + 1);
            if (++letters > 3) {
                break;
            }
        }
        if (letters == 0 || letters > 3) {
            throw file.broken(message("sheet.broken.cell-address", shorten(address)));
        }
        return number;
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
