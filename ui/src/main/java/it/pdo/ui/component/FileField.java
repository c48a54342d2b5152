package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import it.pdo.ui.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** An upload field for one file, by button or drag and drop, with progress. */
public final class FileField extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private final Div said = new Div();

    /** Handles an uploaded file. */
    @FunctionalInterface
    public interface Taker extends Serializable {
        /** @param name as the browser tells it; never a path to open */
        void take(String name, byte[] bytes);
    }

    /** Processes the bytes of a file while it arrives, without holding the session lock. */
    @FunctionalInterface
    public interface Receiver<T> {
        /** @param name as the browser tells it; never a path to open */
        T receive(String name, InputStream bytes) throws IOException;
    }

    /** A file as it arrived in memory. */
    private static final class Arrived {
        private final String name;
        private final byte[] bytes;

        private Arrived(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    /**
     * A field for a small file, held in memory.
     *
     * @param endings accepted file name endings, such as {@code .xlsx}
     * @param megabytes maximum size in megabytes, also checked by the server
     */
    public FileField(String label, List<String> endings, int megabytes, Taker taker) {
        this(
                label,
                endings,
                megabytes,
                (name, bytes) -> new Arrived(name, bytes.readAllBytes()),
                arrived -> taker.take(arrived.name, arrived.bytes));
    }

    /**
     * A field for a file that {@code receiver} stores outside memory.
     *
     * @param endings accepted file name endings, such as {@code .xlsx}
     * @param megabytes maximum size in megabytes, also checked by the server
     * @param taken called with the result
     */
    public <T> FileField(String label, List<String> endings, int megabytes, Receiver<T> receiver, Consumer<T> taken) {
        addClassName("pdo-field");
        Texts texts = Texts.here(FileField.class);
        upload = new Upload(new BoundedUpload<T>(
                (long) megabytes * MEGABYTE,
                receiver::receive,
                received -> {
                    said.setText("");
                    taken.accept(received);
                },
                why -> said.setText(
                        switch (why) {
                            case TOO_LARGE -> texts.get("file.too-large", megabytes);
                            case TOO_MANY -> texts.get("file.busy");
                            case FAILED -> texts.get("file.failed");
                        })));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * MEGABYTE);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setI18n(labels(texts, endings, megabytes));
        upload.getElement().setAttribute("aria-label", label);
        said.addClassName("pdo-said");
        said.getElement().setAttribute("role", "alert");
        upload.addFileRejectedListener(rejected -> said.setText(rejected.getErrorMessage()));
        Div caption = new Div(label);
        caption.addClassName("pdo-label");
        add(caption, upload, said);
    }

    /**
     * Called with the name of a file when the user removes it. The news of it may come after the next file, which arrives by
     * a request of its own: see {@link AttachedFiles}.
     */
    public FileField whenRemoved(Consumer<String> does) {
        upload.addFileRemovedListener(removed -> does.accept(removed.getFileName()));
        return this;
    }

    /** Removes the file, so that another can be chosen. */
    public void clear() {
        upload.clearFileList();
    }

    private static UploadI18N labels(Texts texts, List<String> endings, int megabytes) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.get("file.choose"))
                        .setMany(texts.get("file.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(texts.get("file.drop"))
                        .setMany(texts.get("file.drop")))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.get("file.again"))
                        .setStart(texts.get("file.start"))
                        .setRemove(texts.get("file.remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.get("file.many"))
                        .setFileIsTooBig(texts.get("file.too-large", megabytes))
                        .setIncorrectFileType(texts.get("file.kind", String.join(", ", endings))))
                .setUploading(uploading(texts, megabytes))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Uploading uploading(Texts texts, int megabytes) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.get("file.connecting"))
                        .setStalled(texts.get("file.stalled"))
                        .setProcessing(texts.get("file.processing"))
                        .setHeld(texts.get("file.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.get("file.left"))
                        .setUnknown(texts.get("file.left.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texts.get("file.unavailable"))
                        .setUnexpectedServerError(texts.get("file.failed"))
                        .setFileTooLarge(texts.get("file.too-large", megabytes))
                        .setForbidden(texts.get("file.forbidden")));
    }
}
