package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import it.pdo.shared.LocalizedMessage;
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

    private static final String MANIFEST = "META-INF/manifest.xml";

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
            throw tooCompressed(message("sheet.parts", zip.size(), SheetLimits.PARTS));
        }
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        checkKind(entries.stream().map(ZipEntry::getName).toList());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw stop("sheet.broken", message("sheet.broken.twice", entry.getName()));
            }
            unpack(entry);
        }
    }

    private void checkKind(List<String> names) throws Stop, IOException {
        if (names.contains("mimetype")) {
            checkOpenDocument(names);
            return;
        }
        if (names.contains("xl/workbook.bin")) {
            throw stop("sheet.xlsb", message("sheet.xlsb"));
        }
        if (names.contains("word/document.xml")) {
            throw stop("sheet.not-xlsx", message("sheet.not-xlsx.text"));
        }
        if (!names.contains("[Content_Types].xml")) {
            throw stop("sheet.not-xlsx", message("sheet.not-xlsx.archive"));
        }
        boolean macros = names.stream().anyMatch(n -> n.endsWith("vbaProject.bin"))
                || head("[Content_Types].xml").contains("macroEnabled");
        if (macros) {
            throw stop("sheet.macros", message("sheet.macros"));
        }
    }

    private void checkOpenDocument(List<String> names) throws Stop, IOException {
        if (!head("mimetype").contains("opendocument.spreadsheet")) {
            throw stop("sheet.not-xlsx", message("sheet.not-xlsx"));
        }
        if (!names.contains(OdsContent.PART)) {
            throw stop("sheet.broken", message("sheet.broken", message("sheet.broken.no-part", OdsContent.PART)));
        }
        if (names.contains(MANIFEST) && head(MANIFEST).contains("encryption-data")) {
            throw stop("sheet.encrypted", message("sheet.encrypted"));
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
                    throw tooCompressed(message("sheet.unpacked", SheetLimits.UNPACKED / (1024 * 1024)));
                }
                if (size > SheetLimits.SMALL && size / packed > SheetLimits.RATIO) {
                    throw tooCompressed(message("sheet.unpacked.part", entry.getName(), SheetLimits.RATIO));
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw stop("sheet.broken", message("sheet.broken.part", entry.getName()));
        }
    }

    private Stop tooCompressed(LocalizedMessage what) {
        return stop("sheet.zip-bomb", message("sheet.zip-bomb", what));
    }

    private Stop stop(String code, LocalizedMessage message) {
        return new Stop(new Place(file, 0, 0, ""), code, message);
    }
}
