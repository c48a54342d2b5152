package it.pdo.exchange.mapping;

import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.source.ConfigurationFolder;
import it.pdo.exchange.source.ConfigurationReading;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.Issue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with its format, {@code format.yaml} in the same folder.
 *
 * @param formatSource name of the format's file, for issues
 */
public record ImportConfiguration(Mapping mapping, PlanFormat format, String formatSource, String formatYaml) {

    private static final String MAPPING = "mapping.yaml";
    private static final String FORMAT = "format.yaml";

    /** The result of the search; the configuration is present exactly when there is no error. */
    public record Reading(Optional<ImportConfiguration> setup, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Finds a mapping.
     *
     * @param where a file, a folder with a {@code mapping.yaml}, or the name of a folder shipped with the product
     */
    public static Reading find(String where) {
        Path path = Path.of(where);
        Path parent = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            return read(ConfigurationFolder.at(path), MAPPING);
        }
        if (Files.isRegularFile(path) && parent != null) {
            return read(ConfigurationFolder.at(parent), String.valueOf(path.getFileName()));
        }
        String name = where.replaceFirst("/mapping\\.yaml$", "");
        boolean shippable = name.matches("[a-z0-9-]+(/[a-z0-9-]+)*");
        return read(shippable ? ConfigurationFolder.shipped(name) : ConfigurationFolder.at(path), MAPPING);
    }

    /** Code, title and years of the plan: from the mapping, unless overridden. */
    public PlanHeader header(@Nullable String code, @Nullable String title) {
        PlanHeader own = mapping.plan();
        return new PlanHeader(
                code == null ? own.code() : code, title == null ? own.title() : title, own.fromYear(), own.toYear());
    }

    private static Reading read(ConfigurationFolder folder, String file) {
        ConfigurationReading files = new ConfigurationReading(folder);
        Optional<String> mappingYaml = files.text(file);
        Optional<String> formatYaml = mappingYaml.isEmpty() ? Optional.empty() : files.text(FORMAT);
        if (mappingYaml.isEmpty() || formatYaml.isEmpty()) {
            return new Reading(Optional.empty(), files.issues());
        }
        FormatReader.Reading format = FormatReader.read(folder.nameOf(FORMAT), formatYaml.get());
        files.addAll(format.issues());
        Optional<Mapping> mapping = format.format().flatMap(f -> {
            MappingReader.Reading reading = MappingReader.read(folder.nameOf(file), mappingYaml.get(), f);
            files.addAll(reading.issues());
            return reading.mapping();
        });
        return new Reading(
                mapping.map(m -> new ImportConfiguration(
                        m, format.format().orElseThrow(), folder.nameOf(FORMAT), formatYaml.get())),
                files.issues());
    }
}
