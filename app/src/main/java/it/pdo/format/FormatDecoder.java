package it.pdo.format;

import it.pdo.shared.tree.TreeReading;
import java.util.Optional;

/** Decodes the tree of a format's file. */
final class FormatDecoder {
    private final TreeReading tree;

    FormatDecoder(TreeReading tree) {
        this.tree = tree;
    }

    FormatReader.Reading read() {
        return new FormatReader.Reading(Optional.empty(), tree.issues());
    }
}
