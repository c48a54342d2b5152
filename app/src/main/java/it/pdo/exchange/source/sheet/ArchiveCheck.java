package it.pdo.exchange.source.sheet;

import it.pdo.exchange.source.sheet.SheetMaker.Stop;
import it.pdo.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an archive before any part of it is read: how much it unpacks to, and what kind of document it is. Sizes
 * are counted while unpacking, never taken from what the archive says of itself.
 */
final class ArchiveCheck {

    private final String file;
    private final ZipFile zip;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    ArchiveCheck(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    void check() throws Stop, IOException {
        if (zip.size() > SheetLimits.PARTS) {
            throw bomb("il file contiene %d parti: ne sono ammesse %d".formatted(zip.size(), SheetLimits.PARTS));
        }
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        checkKind(entries.stream().map(ZipEntry::getName).toList());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw stop(
                        "sheet.broken",
                        "il file è rovinato: contiene due volte la parte «%s»".formatted(entry.getName()));
            }
            unpack(entry);
        }
    }

    private void checkKind(List<String> names) throws Stop, IOException {
        if (names.contains("mimetype")) {
            String type = head("mimetype");
            throw type.contains("opendocument.spreadsheet")
                    ? stop(
                            "sheet.ods",
                            "il file è in formato OpenDocument (.ods): salvarlo come «Excel 2007-365 (.xlsx)» o CSV")
                    : stop("sheet.not-xlsx", "il file non è una cartella di lavoro: attesi XLSX o CSV");
        }
        if (names.contains("xl/workbook.bin")) {
            throw stop(
                    "sheet.xlsb", "il file è in formato binario (.xlsb): salvarlo come «Cartella di lavoro (.xlsx)»");
        }
        if (names.contains("word/document.xml")) {
            throw stop("sheet.not-xlsx", "il file è un documento di testo: serve la tabella in XLSX o CSV");
        }
        if (!names.contains("[Content_Types].xml")) {
            throw stop("sheet.not-xlsx", "il file è un archivio, non una cartella di lavoro: attesi XLSX o CSV");
        }
        boolean macros = names.stream().anyMatch(n -> n.endsWith("vbaProject.bin"))
                || head("[Content_Types].xml").contains("macroEnabled");
        if (macros) {
            throw stop(
                    "sheet.macros",
                    "il file contiene macro: salvarlo come «Cartella di lavoro (.xlsx)», che non ne contiene");
        }
    }

    private String head(String part) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readNBytes(64 * 1024), StandardCharsets.UTF_8);
        }
    }

    private void unpack(ZipEntry entry) throws Stop, IOException {
        long size = 0;
        long packed = Math.max(1, entry.getCompressedSize());
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                if (unpacked > SheetLimits.UNPACKED) {
                    throw bomb("il file scompattato supera %d MB".formatted(SheetLimits.UNPACKED / (1024 * 1024)));
                }
                if (size > SheetLimits.SMALL && size / packed > SheetLimits.RATIO) {
                    throw bomb("la parte «%s» scompattata è più di %d volte più grande"
                            .formatted(entry.getName(), SheetLimits.RATIO));
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw stop(
                    "sheet.broken",
                    "il file è rovinato o incompleto: la parte «%s» non si scompatta".formatted(entry.getName()));
        }
    }

    private Stop bomb(String what) {
        return stop("sheet.zip-bomb", what + ": sembra fatto per bloccare chi lo apre, non viene letto");
    }

    private Stop stop(String code, String message) {
        return new Stop(new Place(file, 0, 0, ""), code, message);
    }
}
