package it.pdo.ui.importing;

import com.vaadin.flow.server.VaadinSession;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.run.ExaminedFile;
import it.pdo.exchange.run.ImportFolder;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportTask;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user's current import: its stored file and the choices so far. It belongs to the session, not to the page, so
 * that the user can leave the page and return; it holds only an outline of the file.
 */
final class OpenImport {
    private final Destination destination;
    private final ImportFolder.Waiting file;

    @Nullable
    ImportTask<ExaminedFile> examining;

    @Nullable
    TableChoices choices;

    @Nullable
    PreparedImport prepared;

    @Nullable
    Corrections corrections;

    boolean removeAbsent;

    OnConflict onConflict = OnConflict.REFUSE;

    @Nullable
    ImportTask<ImportPreview> previewing;

    @Nullable
    ImportTask<ImportRunOutcome> running;

    /** Whether somebody has seen how it ended. */
    boolean seen;

    OpenImport(Destination destination, ImportFolder.Waiting file) {
        this.destination = destination;
        this.file = file;
    }

    Destination destination() {
        return destination;
    }

    ImportFolder.Waiting file() {
        return file;
    }

    /** The import of this visit that has not ended before somebody's eyes. */
    static Optional<OpenImport> current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(OpenImport.class));
    }

    /** Becomes the import of this visit. */
    void open() {
        VaadinSession.getCurrent().setAttribute(OpenImport.class, this);
    }

    /** Is no longer the import of this visit. */
    void forget() {
        VaadinSession.getCurrent().setAttribute(OpenImport.class, null);
    }
}
