package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import it.pdo.ui.text.Texts;
import java.io.Serializable;
import java.util.List;

/** Takes one file from who is looking, by button or by dropping it, with the browser's progress. */
public final class FileField extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private final Div said = new Div();

    /** What to do with a file that arrived. */
    @FunctionalInterface
    public interface Taker extends Serializable {
        /** @param name as the browser tells it; never a path to open */
        void take(String name, byte[] bytes);
    }

    /**
     * @param endings of the names taken, as {@code .xlsx}
     * @param megabytes largest size; the taker checks it again, a browser can be talked out of it
     */
    public FileField(String label, List<String> endings, int megabytes, Taker taker) {
        addClassName("pdo-field");
        Texts texts = Texts.here(FileField.class);
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            said.setText("");
            taker.take(metadata.fileName(), bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * MEGABYTE);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setI18n(words(texts, endings, megabytes));
        upload.getElement().setAttribute("aria-label", label);
        said.addClassName("pdo-said");
        said.getElement().setAttribute("role", "alert");
        upload.addFileRejectedListener(rejected -> said.setText(rejected.getErrorMessage()));
        Div caption = new Div(label);
        caption.addClassName("pdo-label");
        add(caption, upload, said);
    }

    /** Told when who is looking takes the file away again. */
    public FileField whenRemoved(Runnable does) {
        upload.addFileRemovedListener(_ -> does.run());
        return this;
    }

    /** Forgets the file, so that another can be chosen. */
    public void clear() {
        upload.clearFileList();
    }

    private static UploadI18N words(Texts texts, List<String> endings, int megabytes) {
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
