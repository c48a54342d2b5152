package it.pdo.exchange.municipality;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.municipality.Municipality.Organisation;
import it.pdo.exchange.municipality.Municipality.Progress;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.ConfigurationFolder;
import it.pdo.exchange.source.ConfigurationReading;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.InvalidValueException;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.tenancy.PopulationClass;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.provisioning.NewTenant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A municipality kept as a folder of files: {@code municipality.yaml}, {@code organisation.yaml}, {@code format.yaml},
 * {@code mapping.yaml}, {@code plan.json} and, when there is any, {@code progress.json}. Results are scored by the
 * policy the format names, which the product brings or the municipality publishes.
 */
public final class MunicipalityFolder {

    private static final String FORMAT = "format.yaml";
    private static final String MAPPING = "mapping.yaml";

    /** What came of reading; the municipality is present exactly when no issue is an error. */
    public record Reading(Optional<Municipality> municipality, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    private record Subscriber(NewTenant tenant, PlanHeader plan) {}

    private final ConfigurationFolder folder;

    private MunicipalityFolder(ConfigurationFolder folder) {
        this.folder = folder;
    }

    /**
     * The folder of that name among those shipped with the product.
     *
     * @throws IllegalArgumentException when the name is not one of a folder
     */
    public static MunicipalityFolder shipped(String name) {
        return new MunicipalityFolder(ConfigurationFolder.shipped(name));
    }

    /** A folder on disk. */
    public static MunicipalityFolder at(Path folder) {
        return new MunicipalityFolder(ConfigurationFolder.at(folder));
    }

    /** Reads and checks all files; every mistake of every file is told. */
    public Reading read() {
        ConfigurationReading files = new ConfigurationReading(folder);
        Optional<Subscriber> subscriber = files.yaml("municipality.yaml", MunicipalityFolder::subscriber);
        Optional<Organisation> organisation = files.yaml("organisation.yaml", f -> new OrganisationDecoder().decode(f));
        Optional<String> formatYaml = files.text(FORMAT);
        Optional<PlanFormat> format = formatYaml.flatMap(yaml -> format(files, yaml));
        Optional<Mapping> mapping = format.flatMap(f -> mapping(files, f));
        Optional<MappingOutcome.Mapped> plan =
                subscriber.flatMap(s -> mapping.flatMap(m -> format.flatMap(f -> plan(files, m, f, s.plan()))));
        Progress progress = files.optionalText("progress.json")
                .flatMap(text -> files.json("progress.json", ProgressDecoder::decode))
                .orElse(null);
        if (Issue.anyError(files.issues()) || plan.isEmpty() || organisation.isEmpty()) {
            return new Reading(Optional.empty(), files.issues());
        }
        Municipality municipality = new Municipality(
                subscriber.orElseThrow().tenant(),
                organisation.get(),
                format.orElseThrow(),
                folder.nameOf(FORMAT),
                formatYaml.orElseThrow(),
                plan.get(),
                progress);
        return new Reading(Optional.of(municipality), files.issues());
    }

    private Optional<PlanFormat> format(ConfigurationReading files, String yaml) {
        FormatReader.Reading reading = FormatReader.read(folder.nameOf(FORMAT), yaml);
        files.addAll(reading.issues());
        return reading.format();
    }

    private Optional<Mapping> mapping(ConfigurationReading files, PlanFormat format) {
        return files.text(MAPPING).flatMap(yaml -> {
            MappingReader.Reading reading = MappingReader.read(folder.nameOf(MAPPING), yaml, format);
            files.addAll(reading.issues());
            return reading.mapping();
        });
    }

    private static Optional<MappingOutcome.Mapped> plan(
            ConfigurationReading files, Mapping mapping, PlanFormat format, PlanHeader header) {
        return switch (PlanReader.map(files.json("plan.json"), mapping, format, header)) {
            case MappingOutcome.Mapped mapped -> {
                files.addAll(mapped.notes());
                yield Optional.of(mapped);
            }
            case MappingOutcome.Unreadable unreadable -> {
                files.addAll(unreadable.issues());
                yield Optional.empty();
            }
        };
    }

    private static Subscriber subscriber(FieldsDecoder f) {
        PlanHeader placeholder = new PlanHeader("-", "-", 2000, 2000);
        String name = f.text("name");
        String slug = f.text("slug");
        String istat = f.optionalText("istat_code");
        String ipa = f.optionalText("ipa_code");
        int population = f.integer("population", 0, 10_000_000, 0);
        f.optionalText("population_class");
        PlanHeader header = f.object("plan", MunicipalityFolder::header);
        NewTenant tenant;
        try {
            tenant = new NewTenant(
                    new TenantSlug(slug),
                    name,
                    istat,
                    ipa,
                    PopulationClass.of(population),
                    LocalDate.of(header == null ? 2000 : header.fromYear(), 1, 1));
        } catch (InvalidValueException e) {
            f.issue(f.place(), "config.municipality", message("config.municipality", e));
            tenant = NewTenant.named(new TenantSlug("placeholder"), "?", LocalDate.of(2000, 1, 1));
        }
        return new Subscriber(tenant, header == null ? placeholder : header);
    }

    private static PlanHeader header(FieldsDecoder f) {
        String code = f.text("code");
        String title = f.text("title");
        int from = f.integer("from", 1990, 2100);
        int to = f.integer("to", 1990, 2100);
        boolean fine = !code.isBlank() && !title.isBlank() && to >= from;
        if (to < from) {
            f.issue(f.place("to"), "config.years", message("config.years"));
        }
        return fine ? new PlanHeader(code, title, from, to) : new PlanHeader("-", "-", 2000, 2000);
    }
}
