package it.pdo.lifecycle.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The document of an act with its bytes. To be served as a download, never shown in the page. */
public final class DocumentContent {
    private final byte[] content;

    DocumentContent(byte[] content) {
        this.content = content.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
