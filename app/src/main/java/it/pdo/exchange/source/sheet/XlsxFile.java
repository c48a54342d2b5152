package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Kind;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Opened;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Opening;
import it.pdo.exchange.source.sheet.SpreadsheetFile.Refused;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a workbook that is an archive, XLSX or OpenDocument, part by part, each only after the whole archive has been looked
 * through. See docs/decisions/0009 for why it is read here and not by a library.
 */
final class XlsxFile {

    private static final int MOST_SHEETS = 200;

    private final String file;
    private final ZipFile zip;

    private XlsxFile(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static Opening open(String name, byte[] bytes) {
        try {
            Path copy = Files.createTempFile("pdo-import", ".xlsx");
            try {
                Files.write(copy, bytes);
                return read(name, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (ZipException e) {
            return Refused.because(name, "sheet.broken", message("sheet.broken.open"));
        } catch (IOException e) {
            return Refused.because(name, "source.unreadable", message("source.unreadable", e.getMessage()));
        }
    }

    private static Opening read(String name, Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            XlsxFile workbook = new XlsxFile(name, zip);
            new ArchiveCheck(name, zip).check();
            return new Opened(new SpreadsheetFile(name, Kind.XLSX, workbook.sheets()));
        } catch (Stop stop) {
            return new Refused(List.of(stop.issue()));
        } catch (IllegalArgumentException e) { // names of parts that are no text
            return Refused.because(name, "sheet.broken", message("sheet.broken.read"));
        }
    }

    private List<Sheet> sheets() throws Stop, IOException {
        if (has(OdsContent.PART)) {
            return OdsContent.read(this, file);
        }
        String main = WorkbookParts.main(this);
        WorkbookParts parts = WorkbookParts.read(this, main);
        checkNumber(parts.sheets().size());
        SheetBuilder.Budget budget = new SheetBuilder.Budget();
        CellStyles styles = CellStyles.read(this, parts.styles(), parts.from1904());
        SharedTexts texts = SharedTexts.read(this, parts.texts());
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookParts.Tab tab : parts.sheets()) {
            SheetBuilder maker = new SheetBuilder(file, tab.name(), tab.hidden(), budget);
            new SheetXml(this, styles, texts, maker).read(tab.part());
            sheets.add(maker.sheet());
        }
        return sheets;
    }

    /** Refuses a workbook with too many sheets. */
    void checkNumber(int sheets) throws Stop {
        if (sheets > MOST_SHEETS) {
            throw refused("sheet.too-many-sheets", message("sheet.too-many-sheets", sheets, MOST_SHEETS));
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Reads a part from its start to its end. */
    void part(String part, XmlPart.Reading reading) throws Stop, IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw broken(message("sheet.broken.no-part", part));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XmlPart.read(this, part, in, reading);
        } catch (ZipException | java.io.EOFException e) {
            throw broken(message("sheet.broken.unpack", part));
        }
    }

    Stop broken(LocalizedMessage why) {
        return new Stop(new Place(file, 0, 0, ""), "sheet.broken", message("sheet.broken", why));
    }

    Stop refused(String code, LocalizedMessage message) {
        return new Stop(new Place(file, 0, 0, ""), code, message);
    }
}
