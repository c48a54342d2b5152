package it.pdo.command;

import io.micronaut.data.exceptions.DataAccessException;
import it.pdo.organisation.Duplicates;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantState.Closed;
import it.pdo.tenancy.TenantState.InProvisioning;
import it.pdo.tenancy.TenantState.Ready;
import it.pdo.tenancy.catalog.TenantCatalog;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the catalog knows of a municipality; never a password. */
@Command(name = "show")
final class TenantShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "${bundle:label.slug}", descriptionKey = "slug")
    private String slug = "";

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TenantSlug asked = TenantArgument.slug(spec, slug, "tenant.slug");
        return database.inContext(context -> {
            Tenant tenant = context.getBean(TenantCatalog.class)
                    .find(asked)
                    .orElseThrow(() -> new CommandException(CommandMessages.text("tenant.unknown", asked)));
            show(tenant);
            if (tenant.isReady()) {
                showDoubles(tenant, context.getBean(Duplicates.class));
            }
            spec.commandLine().getOut().flush();
            return 0;
        });
    }

    private void show(Tenant tenant) {
        line("tenant.label.slug", tenant.slug());
        line("tenant.label.name", tenant.name());
        line("tenant.label.state", state(tenant));
        if (tenant.state() instanceof Closed closed) {
            line("tenant.label.reason", closed.reason());
        }
        tenant.istatCode().ifPresent(code -> line("tenant.label.istat", code));
        tenant.ipaCode().ifPresent(code -> line("tenant.label.ipa", code));
        line("tenant.label.population", CommandMessages.text("tenant.population." + tenant.populationClass()));
        line("tenant.label.contract", tenant.contract().contractFrom());
        line("tenant.label.schema", tenant.schema());
    }

    private void showDoubles(Tenant tenant, Duplicates doubles) {
        try {
            Duplicates.Found found = CurrentTenant.call(tenant.slug(), doubles::find);
            for (List<Unit> units : found.units()) {
                line(
                        "tenant.label.double-unit",
                        CommandMessages.text("tenant.double.times", named(units), units.size()));
            }
            for (List<Person> people : found.people()) {
                String name = people.getFirst().name();
                line("tenant.label.double-person", CommandMessages.text("tenant.double.times", name, people.size()));
            }
        } catch (DataAccessException behind) {
            line("tenant.label.double-unit", CommandMessages.text("tenant.double.unknown"));
        }
    }

    private static String named(List<Unit> units) {
        String codes = units.stream().map(Unit::code).collect(Collectors.joining(", "));
        return "%s (%s)".formatted(units.getFirst().name(), codes);
    }

    private void line(String label, Object value) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-16s %s%n", CommandMessages.text(label), value);
    }

    static String state(Tenant tenant) {
        return switch (tenant.state()) {
            case Ready() -> CommandMessages.text("tenant.state.ready");
            case InProvisioning() -> CommandMessages.text("tenant.state.provisioning");
            case Closed(String _) -> CommandMessages.text("tenant.state.closed");
        };
    }
}
