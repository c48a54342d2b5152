package it.pdo.exchange.reading;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.SourceKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.tree.TreeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs shipped mappings on files, for tests. */
public final class Imports {

    public static final Path CONFIG = Path.of("../tenants-config/src/main/resources/tenants-config");

    private Imports() {}

    public static MappingOutcome map(String municipality, Path file) throws IOException {
        TreeReading tree = SourceFiles.read(file, SourceKind.JSON);
        if (tree.root().isEmpty()) {
            return new MappingOutcome.Unreadable(tree.issues());
        }
        Mapping mapping = mapping(municipality);
        return PlanMapper.map(
                mapping, format(municipality), mapping.plan(), tree.root().get());
    }

    public static PlanFormat format(String municipality) throws IOException {
        String yaml = Files.readString(CONFIG.resolve(municipality).resolve("format.yaml"));
        return FormatReader.read("format.yaml", yaml).format().orElseThrow();
    }

    public static Mapping mapping(String municipality) throws IOException {
        String yaml = Files.readString(CONFIG.resolve(municipality).resolve("mapping.yaml"));
        MappingReader.Reading reading = MappingReader.read("mapping.yaml", yaml, format(municipality));
        return reading.mapping().orElseThrow(() -> new AssertionError(reading.issues()));
    }
}
