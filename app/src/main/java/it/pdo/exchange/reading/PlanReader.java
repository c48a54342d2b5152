package it.pdo.exchange.reading;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.format.PlanFormat;
import it.pdo.shared.tree.TreeReading;
import java.nio.file.Path;

/** Reads a file by a mapping into the draft of a plan; stores nothing and needs no tenant. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads a file on disk.
     *
     * @param format the format the mapping was read against
     * @param header what the plan will be called
     */
    public static MappingOutcome read(Path file, Mapping mapping, PlanFormat format, PlanHeader header) {
        return read(ImportSource.Stored.of(file), mapping, format, header);
    }

    /** The same for a source of any kind. */
    public static MappingOutcome read(ImportSource source, Mapping mapping, PlanFormat format, PlanHeader header) {
        return map(SourceFiles.read(source, mapping.file().table()), mapping, format, header);
    }

    /** Maps records that were read before. */
    public static MappingOutcome map(TreeReading tree, Mapping mapping, PlanFormat format, PlanHeader header) {
        return tree.root().isEmpty()
                ? new MappingOutcome.Unreadable(tree.issues())
                : PlanMapper.map(mapping, format, header, tree.root().get());
    }
}
