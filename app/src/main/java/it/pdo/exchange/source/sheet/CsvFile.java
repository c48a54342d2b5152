package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Kind;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Opened;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Opening;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Refused;
import it.pdo.shared.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads CSV as Italian and English spreadsheet programs write it; separator and letters' encoding are guessed. See
 * docs/decisions/0017 for why it is read here and not by a library.
 */
final class CsvFile {

    private static final Pattern FORMULA = Pattern.compile("=\\s*[-+]?[\\p{L}0-9($@].*", Pattern.DOTALL);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 20_000;

    private final String file;
    private final String text;
    private final SheetBuilder maker;
    private char separator;
    private int at;

    private CsvFile(String file, String text) {
        this.file = file;
        this.text = text;
        this.maker = new SheetBuilder(file, sheetName(file), false, new SheetBuilder.Budget());
    }

    static Opening open(String name, byte[] bytes) {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            return Refused.because(name, "sheet.not-text", message("sheet.not-text"));
        }
        try {
            return new Opened(new SpreadsheetFile(name, Kind.CSV, List.of(new CsvFile(name, text).read())));
        } catch (Stop stop) {
            return new Refused(List.of(stop.issue()));
        }
    }

    /** The name of the file without its ending. */
    private static String sheetName(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String decode(byte[] bytes) {
        Charset wide = mark(bytes, 0xFF, 0xFE)
                ? StandardCharsets.UTF_16LE
                : mark(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = wide.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean mark(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private Sheet read() throws Stop {
        separator = separator();
        for (int row = 1; at < text.length(); row++) {
            maker.row(row);
            row();
        }
        return maker.sheet();
    }

    /** What the first line says ({@code sep=;}), or what divides the lines most evenly. */
    private char separator() {
        if (text.startsWith("sep=") && text.length() > 4) {
            at = Math.max(4, text.indexOf('\n') + 1);
            return text.charAt(4);
        }
        return CsvSeparator.of(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    }

    private void row() throws Stop {
        for (int column = 1; ; column++) {
            String cell = cell(column);
            maker.cell(column, cell.replace("\r\n", "\n"));
            if (FORMULA.matcher(cell.strip()).matches()) {
                maker.problem(
                        column,
                        "sheet.formula",
                        CellProblem.formula(cell.strip().substring(1)));
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private String cell(int column) throws Stop {
        if (at >= text.length() || text.charAt(at) != '"') {
            return plain();
        }
        int opened = at;
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int close = text.indexOf('"', at);
            if (close < 0) {
                throw new Stop(
                        new Place(file, line(opened), 0, ""),
                        "sheet.quote",
                        message("sheet.quote", CellAddress.letters(column)));
            }
            cell.append(text, at, close);
            at = close + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return cell.append(plain()).toString();
            }
            cell.append('"');
            at++;
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    private int line(int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
