package it.pdo.exchange.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spreadsheets in OpenDocument, as LibreOffice writes them. */
class OdsContentTest {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "office:value-type=\"float\" office:value=\"1234.5\"><text:p>1.234,5</text:p> § 1234,5",
                "office:value-type=\"float\" office:value=\"12.3456\"><text:p>12,3</text:p> § 12,3456",
                "office:value-type=\"percentage\" office:value=\"0.45\"><text:p>45%</text:p> § 45%",
                "office:value-type=\"date\" office:date-value=\"2026-12-31\"><text:p>31/12/26</text:p> § 31/12/2026",
                "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"10.5\"><text:p>10,50 €</text:p> § € 10,5",
                "office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>VERO</text:p> § VERO",
                "office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p> § 007",
                "office:value-type=\"string\"><text:p>Uno<text:s/>due</text:p><text:p><text:span>tre</text:span></text:p> § `Uno due\ntre`",
                "office:value-type=\"string\"><office:annotation><text:p>nota</text:p></office:annotation><text:p>testo</text:p> § testo",
            })
    void cell_ofAnyType_readsAsAPersonSeesIt(String cell, String text) {
        Sheet sheet = sheet("<table:table-row><table:table-cell " + cell + "</table:table-cell></table:table-row>");

        assertThat(sheet.rows()).containsExactly(new SourceRow(1, List.of(text)));
    }

    @Test
    void repeatedCellsAndRows_keepTheirPlaces() {
        Sheet sheet = sheet("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"3\"/>"
                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p>"
                + "</table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell/></table:table-row>");

        assertThat(sheet.rows())
                .containsExactly(
                        new SourceRow(3, List.of("", "", "", "x", "x")),
                        new SourceRow(4, List.of("", "", "", "x", "x")));
    }

    @Test
    void formula_givesItsValue_andAnErrorIsAProblem() {
        Sheet sheet = sheet("<table:table-row>"
                + "<table:table-cell table:formula=\"of:=1+2\" office:value-type=\"float\" office:value=\"3\"><text:p>3</text:p></table:table-cell>"
                + "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\"><text:p>#DIV/0!</text:p></table:table-cell>"
                + "</table:table-row>");

        assertThat(sheet.rows().getFirst().cells()).containsExactly("3");
        assertThat(sheet.problems().values()).extracting(Issue::code).containsExactly(Sheet.CALCULATED, "sheet.error");
        assertThat(sheet.problems().values())
                .extracting(Issue::severity)
                .containsExactly(Severity.INFO, Severity.ERROR);
    }

    @Test
    void hiddenSheetsAndRows_areKnown() {
        String content = "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                + "<office:body><office:spreadsheet><table:table table:name=\"Nascosto\" table:style-name=\"ta1\">"
                + "<table:table-row table:visibility=\"filter\"><table:table-cell office:value-type=\"string\"><text:p>a</text:p>"
                + "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>";

        Sheet sheet = opened(TYPE, content).sheets().getFirst();

        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.problems().values()).extracting(Issue::code).containsExactly(Sheet.HIDDEN_ROW);
    }

    @Test
    void tooManyRows_columns_andOtherDocuments_areRefused() {
        String full = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        assertThat(refused(
                        TYPE,
                        table("<table:table-row table:number-rows-repeated=\"60000\">" + full + "</table:table-row>")))
                .isEqualTo("sheet.too-many-rows");
        assertThat(refused(
                        TYPE,
                        table("<table:table-row>"
                                + full.replace(
                                        "<table:table-cell ",
                                        "<table:table-cell table:number-columns-repeated=\"300\" ")
                                + "</table:table-row>")))
                .isEqualTo("sheet.too-many-columns");
        assertThat(refused("application/vnd.oasis.opendocument.text", table("")))
                .isEqualTo("sheet.not-xlsx");
        assertThat(refused(TYPE, table("<table:table-row>").replace("</table:table>", "")))
                .isEqualTo("sheet.broken");
    }

    private static Sheet sheet(String rows) {
        return opened(TYPE, table(rows)).sheets().getFirst();
    }

    private static String table(String rows) {
        return "<office:body><office:spreadsheet><table:table table:name=\"Foglio1\">" + rows
                + "</table:table></office:spreadsheet></office:body>";
    }

    private static SpreadsheetFile opened(String type, String content) {
        return switch (SpreadsheetFile.open("prova.ods", bytes(type, content))) {
            case SpreadsheetFile.Opened(SpreadsheetFile file) -> file;
            case SpreadsheetFile.Refused refused -> throw new AssertionError(refused.issues());
        };
    }

    private static String refused(String type, String content) {
        return switch (SpreadsheetFile.open("prova.ods", bytes(type, content))) {
            case SpreadsheetFile.Opened opened -> throw new AssertionError(opened);
            case SpreadsheetFile.Refused(List<Issue> issues) ->
                issues.getFirst().code();
        };
    }

    private static byte[] bytes(String type, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(type.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                            + content + "</office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
