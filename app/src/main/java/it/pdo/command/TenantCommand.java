package it.pdo.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The municipalities of an installation. */
@Command(
        name = "tenant",
        subcommands = {
            TenantCreateCommand.class,
            TenantListCommand.class,
            TenantShowCommand.class,
            TenantMergeDuplicatesCommand.class
        })
final class TenantCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Called without a command of the group. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandMessages.text("command.missing"));
    }
}
