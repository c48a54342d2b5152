package it.pdo.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be asked about targets. */
@Command(name = "target", subcommands = TargetReadCommand.class)
final class TargetCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Called without saying what to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandMessages.text("command.missing"));
    }
}
