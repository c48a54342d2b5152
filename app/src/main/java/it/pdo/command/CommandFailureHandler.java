package it.pdo.command;

import it.pdo.tenancy.DatabaseUnavailableException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command that did not do its work says so. */
final class CommandFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CommandFailureHandler.class);

    private CommandFailureHandler() {}

    /** One line for what the person can mend; a bug is told as one, with its trace in the log. */
    static int explain(Exception failure, CommandLine line, ParseResult parsed) {
        switch (failure) {
            case CommandException refused -> line.getErr().println(refused.getMessage());
            case DatabaseUnavailableException unavailable ->
                line.getErr().println(unavailable.in(CommandMessages.language()));
            default -> {
                LOG.error("{} failed", line.getCommandName(), failure);
                line.getErr().println(CommandMessages.text("failure.unexpected", failure));
            }
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The mistake, then the usage of the command it was made in. */
    static int wrongUsage(ParameterException mistake, String[] arguments) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println(explanation(mistake));
        mistake.getCommandLine().usage(err);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** The mistake in the language of the command line; a mistake without its option or argument is worded already. */
    private static @Nullable String explanation(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        return switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                CommandMessages.text(
                        "argument.unknown", unmatched.getUnmatched().getFirst());
            case MissingParameterException missing ->
                CommandMessages.text(
                        "argument.missing",
                        missing.getMissing().stream()
                                .map(CommandFailureHandler::name)
                                .collect(Collectors.joining(", ")));
            default ->
                argument == null || mistake.getValue() == null
                        ? mistake.getMessage()
                        : CommandMessages.text("argument.invalid", mistake.getValue(), name(argument));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
