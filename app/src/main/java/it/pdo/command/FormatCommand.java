package it.pdo.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with plan formats. */
@Command(name = "format", subcommands = FormatCheckCommand.class)
final class FormatCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandMessages.text("command.missing"));
    }
}
