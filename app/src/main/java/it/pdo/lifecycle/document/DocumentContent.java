package it.pdo.lifecycle.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of the document of an act. To be served as a download, never shown in the page. */
public final class DocumentContent {
    private final byte[] content;

    DocumentContent(byte[] content) {
        this.content = content.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
