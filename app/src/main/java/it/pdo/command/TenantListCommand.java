package it.pdo.command;

import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.catalog.TenantCatalog;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the municipalities. */
@Command(name = "list")
final class TenantListCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return database.inContext(context -> {
            List<Tenant> all = context.getBean(TenantCatalog.class).list();
            PrintWriter out = spec.commandLine().getOut();
            if (all.isEmpty()) {
                out.println(CommandMessages.text("tenant.none"));
            }
            for (Tenant tenant : all) {
                out.printf("%-31s  %-10s  %s%n", tenant.slug(), TenantShowCommand.state(tenant), tenant.name());
            }
            out.flush();
            return 0;
        });
    }
}
