package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.source.ImportSource;
import it.pdo.format.PlanFormat;
import it.pdo.identity.SystemUser;
import it.pdo.planning.Plan;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping the bound municipality keeps, with the format of the plan it writes to. */
record ResolvedMapping(Mapping mapping, String yaml, PlanFormat format, PlanHeader header) {

    /** The mapping with this name, for the plan with the code given or the mapping's own. */
    static Optional<ResolvedMapping> find(
            ApplicationContext context, String name, @Nullable String code, @Nullable String title) {
        return context.getBean(ImportMappings.class)
                .find(SystemUser.commandLine(CurrentTenant.required()), name)
                .flatMap(kept -> {
                    PlanStore plans = context.getBean(PlanStore.class);
                    FormatStore formats = context.getBean(FormatStore.class);
                    return plans.list().stream()
                            .filter(plan -> plan.formatCode().equals(kept.formatCode()))
                            .sorted(Comparator.comparing(
                                    (Plan plan) -> !plan.code().equals(code)))
                            .flatMap(plan -> formats.of(plan).stream())
                            .findFirst()
                            .flatMap(format -> read(kept.code(), kept.yaml(), format, code, title));
                });
    }

    private static Optional<ResolvedMapping> read(
            String name, String yaml, PlanFormat format, @Nullable String code, @Nullable String title) {
        return MappingReader.read(name, yaml, format).mapping().map(mapping -> {
            PlanHeader own = mapping.plan();
            PlanHeader header = new PlanHeader(
                    Objects.requireNonNullElse(code, own.code()),
                    Objects.requireNonNullElse(title, own.title()),
                    own.fromYear(),
                    own.toYear());
            return new ResolvedMapping(mapping, yaml, format, header);
        });
    }

    ImportJob job(ImportSource source, boolean removeAbsent) {
        return new ImportJob.Mapped(source, mapping, yaml, format, header, removeAbsent);
    }
}
