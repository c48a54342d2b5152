package it.pdo.exchange;

import it.pdo.history.Actor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The mappings the bound tenant keeps, so that the next file of the same shape needs no choices. */
@Singleton
public class ImportMappings {

    /** Keeps a mapping under its code, in the place of the one before. */
    public void save(Actor actor, String code, String formatCode, String yaml, List<String> headers) {
        throw new UnsupportedOperationException();
    }

    /** Every mapping, the latest saved first. */
    public List<StoredMapping> list() {
        throw new UnsupportedOperationException();
    }

    public Optional<StoredMapping> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** The latest mapping of a format all of whose columns are among these; empty when none fits. */
    public Optional<StoredMapping> forHeaders(String formatCode, List<String> headers) {
        throw new UnsupportedOperationException();
    }

    /** Forgets a mapping; false when there is none. */
    public boolean remove(Actor actor, String code) {
        throw new UnsupportedOperationException();
    }
}
