package it.pdo.lifecycle.document;

import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file somebody gives as the document of an act. What it is, is told by its bytes and not by what its name or the sender
 * says: PDF, signed {@code .p7m}, ODT, DOCX, PNG or JPEG, at most {@value #LARGEST} bytes.
 */
public final class DocumentUpload {
    public static final int LARGEST = 10 * 1024 * 1024;
    /** Endings of accepted files, for pickers. */
    public static final List<String> ENDINGS = List.of(".pdf", ".p7m", ".odt", ".docx", ".png", ".jpg", ".jpeg");

    private static final MessageCatalog SENTENCES = MessageCatalog.beside(DocumentUpload.class);
    private static final int LONGEST_NAME = 200;

    private final String name;
    private final byte[] content;

    /** @param name as the sender calls the file; folders and control characters are left out */
    public DocumentUpload(String name, byte[] content) {
        this.name = cleanName(name);
        this.content = content.clone();
    }

    private static String cleanName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        var shown = plain.isEmpty() ? "atto" : plain;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(shown.length() - LONGEST_NAME);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** Why the file is not accepted; empty when it is. */
    public Optional<Issue> obstacle() {
        if (content.length == 0) {
            return Optional.of(SENTENCES.refusal("document.empty", name));
        }
        if (content.length > LARGEST) {
            return Optional.of(SENTENCES.refusal("document.too-large", name, LARGEST / 1024 / 1024));
        }
        return type().isEmpty() ? Optional.of(SENTENCES.refusal("document.type", name)) : Optional.empty();
    }

    /** The content type that name and bytes agree on. */
    Optional<String> type() {
        var lower = name.toLowerCase(Locale.ROOT);
        var ending = lower.substring(lower.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf" -> when(begins('%', 'P', 'D', 'F', '-'), "application/pdf");
            case "p7m" -> when(begins(0x30) || begins('M', 'I'), "application/pkcs7-mime");
            case "odt" -> when(begins('P', 'K', 3, 4), "application/vnd.oasis.opendocument.text");
            case "docx" ->
                when(begins('P', 'K', 3, 4), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            case "png" -> when(begins(0x89, 'P', 'N', 'G'), "image/png");
            case "jpg", "jpeg" -> when(begins(0xFF, 0xD8, 0xFF), "image/jpeg");
            default -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean fits, String type) {
        return fits ? Optional.of(type) : Optional.empty();
    }

    private boolean begins(int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        var start = new byte[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            start[at] = (byte) bytes[at];
        }
        return Arrays.equals(start, Arrays.copyOf(content, bytes.length));
    }
}
