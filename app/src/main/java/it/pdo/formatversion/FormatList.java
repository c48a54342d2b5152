package it.pdo.formatversion;

import it.pdo.planning.store.FormatVersion;
import java.util.List;

/**
 * The formats of a municipality.
 *
 * @param versions by code, the latest version of each first
 * @param drafts the latest changed first
 */
public record FormatList(List<FormatVersion> versions, List<FormatDraft> drafts) {

    public FormatList {
        versions = List.copyOf(versions);
        drafts = List.copyOf(drafts);
    }
}
