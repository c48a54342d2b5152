package it.pdo.exchange.source.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, for what no program writes. */
public final class Xlsx {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Xlsx() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Foglio1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
        part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;€&quot;\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"mmm\\-yy\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"165\"/>"
                        + "<xf numFmtId=\"3\"/><xf numFmtId=\"166\"/><xf numFmtId=\"22\"/><xf numFmtId=\"46\"/></cellXfs>"
                        + "</styleSheet>");
        part(
                "xl/sharedStrings.xml",
                "<sst><si><t>Uno</t></si><si><r><t>Du</t></r><r><t>e</t></r><rPh><t>no</t></rPh></si></sst>");
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships>" + relation(id, type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    public Xlsx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Rows of the only sheet, as XML. */
    public Xlsx rows(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Sheet sheet(byte[] bytes) {
        return switch (SpreadsheetFile.open("prova.xlsx", bytes)) {
            case SpreadsheetFile.Opened(SpreadsheetFile file) -> file.sheets().getFirst();
            case SpreadsheetFile.Refused refused -> throw new AssertionError(refused.issues());
        };
    }
}
