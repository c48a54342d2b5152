package it.pdo.command;

import it.pdo.shared.InvalidValueException;
import it.pdo.tenancy.PopulationClass;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.provisioning.NewTenant;
import it.pdo.tenancy.provisioning.Provisioning;
import it.pdo.tenancy.provisioning.ProvisioningOutcome;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.AlreadyThere;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.Created;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.Failed;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.InProgress;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates a municipality, ready to sign in, or leaves nothing. */
@Command(name = "create")
final class TenantCreateCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(TenantCreateCommand.class);
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ITALIAN).withZone(ITALY);

    @Parameters(index = "0", paramLabel = "${bundle:label.slug}", descriptionKey = "slug")
    private String slug = "";

    @Option(names = "--name", paramLabel = "${bundle:label.name}", required = true)
    private String name = "";

    @Option(names = "--istat", paramLabel = "${bundle:label.code}")
    private @Nullable String istat;

    @Option(names = "--ipa", paramLabel = "${bundle:label.code}")
    private @Nullable String ipa;

    @Option(names = "--population", paramLabel = "${bundle:label.population}", defaultValue = "0")
    private int population;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NewTenant asked = validatedInput();
        return database.inContext(
                context -> report(context.getBean(Provisioning.class).create(asked)));
    }

    /** All that can be told wrong is looked at before anything is started. */
    private NewTenant validatedInput() {
        TenantSlug checked = TenantArgument.slug(spec, slug, "tenant.slug");
        try {
            return new NewTenant(checked, name, istat, ipa, PopulationClass.of(population), LocalDate.now(ITALY));
        } catch (InvalidValueException wrong) {
            throw new ParameterException(spec.commandLine(), CommandMessages.text("tenant.data", wrong), wrong);
        }
    }

    private int report(ProvisioningOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        switch (outcome) {
            case Created created -> {
                out.println(CommandMessages.text(
                        "tenant.created",
                        created.tenant().slug(),
                        created.tenant().name(),
                        created.took().toMillis()));
                created.told().forEach(line -> out.println(line.in(CommandMessages.language())));
                out.flush();
                return 0;
            }
            case AlreadyThere there -> throw new CommandException(CommandMessages.text("tenant.there", there.slug()));
            case InProgress elsewhere ->
                throw new CommandException(CommandMessages.text(
                        "tenant.in-progress",
                        elsewhere.slug(),
                        SECONDS.format(elsewhere.until().plusSeconds(1))));
            case Failed failed -> {
                LOG.debug("tenant {} was not created", failed.slug(), failed.cause());
                throw new CommandException(CommandMessages.text(
                        "tenant.failed",
                        failed.slug(),
                        CommandMessages.text("tenant.step." + failed.step()),
                        failed.reason()));
            }
        }
    }
}
