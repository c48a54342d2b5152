package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SpreadsheetFile.Refused;
import it.pdo.shared.LocalizedMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells by the first bytes of a file what it is, whatever its name says. */
final class FileSignature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int LOOKED_AT = 4_096;
    private static final LocalizedMessage SAVE_AS = message("sheet.save-again");

    private FileSignature() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** Why a file that is neither XLSX nor text is refused. */
    static Optional<Refused> refuse(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(name, "sheet.empty", message("source.empty"));
        }
        if (startsWith(bytes, OLE2)) {
            return contains(bytes, ENCRYPTED)
                    ? refused(name, "sheet.encrypted", message("sheet.encrypted"))
                    : refused(name, "sheet.xls", message("sheet.xls", SAVE_AS));
        }
        if (startsWith(bytes, EMPTY_ZIP)) {
            return refused(name, "sheet.not-xlsx", message("sheet.not-xlsx.empty"));
        }
        return isZip(bytes) ? Optional.empty() : refuseText(name, bytes);
    }

    private static Optional<Refused> refuseText(String name, byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        String head = new String(bytes, 0, looked, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            return refused(name, "sheet.pdf", message("sheet.pdf"));
        }
        if (head.startsWith("{\\rtf")) {
            return refused(name, "sheet.not-table", message("sheet.not-xlsx.text"));
        }
        if (head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<table")
                || (head.startsWith("<") && head.contains("<html"))) {
            return refused(name, "sheet.html", message("sheet.html", SAVE_AS));
        }
        if (head.startsWith("<?xml") && head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return refused(name, "sheet.xml", message("sheet.xml.old", SAVE_AS));
        }
        if (head.startsWith("<?xml")) {
            return refused(name, "sheet.xml", message("sheet.xml", SAVE_AS));
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(String name, String code, LocalizedMessage message) {
        return Optional.of(Refused.because(name, code, message));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
