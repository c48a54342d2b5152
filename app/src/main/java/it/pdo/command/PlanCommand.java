package it.pdo.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with plans. */
@Command(
        name = "plan",
        subcommands = {PlanImportCommand.class, PlanExportCommand.class, PlanCheckCommand.class})
final class PlanCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandMessages.text("command.missing"));
    }
}
