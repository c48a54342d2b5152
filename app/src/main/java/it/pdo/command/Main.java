package it.pdo.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * Entry point of the product. A command answers 0 when it did what was asked, 1 when it refused or failed and said why,
 * 2 when it was called wrongly or its input could not be read.
 */
@Command(name = "pdo")
public final class Main implements Runnable {
    /** In the order of the help. A group brings its own commands. */
    private static final List<Class<?>> COMMANDS = List.of(
            UpCommand.class,
            TenantCommand.class,
            PlanCommand.class,
            FormatCommand.class,
            PolicyCommand.class,
            ScoreCommand.class,
            TargetCommand.class,
            HelpCommand.class);

    @Spec
    private CommandSpec spec;

    @Option(
            names = {CommandLanguage.OPTION, CommandLanguage.LONG_OPTION},
            paramLabel = "${bundle:label.language}",
            descriptionKey = "lang",
            scope = ScopeType.INHERIT)
    void language(String asked) {
        CommandMessages.useLanguage(CommandLanguage.supported(asked)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        CommandMessages.text("lang.unknown", asked, CommandMessages.languages(", ")))));
    }

    public static void main(String[] args) {
        System.exit(commandLine(CommandLanguage.of(args, System.getenv())).execute(args));
    }

    /** The whole command line in Italian, ready to execute. */
    static CommandLine commandLine() {
        return commandLine(Locale.ITALIAN);
    }

    /** The whole command line in a language, ready to execute. */
    static CommandLine commandLine(Locale language) {
        CommandMessages.useLanguage(language);
        CommandLine line = new CommandLine(new Main());
        COMMANDS.forEach(line::addSubcommand);
        addFormerName(Objects.requireNonNull(line.getSubcommands().get("plan")), "lint", new PlanCheckCommand());
        line.setResourceBundle(CommandMessages.bundle());
        line.setExecutionExceptionHandler(CommandFailureHandler::explain);
        line.setParameterExceptionHandler(CommandFailureHandler::wrongUsage);
        prepare(line);
        return line;
    }

    /** A command under its former name: it goes on working and no list shows it. */
    private static void addFormerName(CommandLine group, String name, Object command) {
        CommandLine former = new CommandLine(command);
        former.getCommandSpec().usageMessage().hidden(true);
        group.addSubcommand(name, former);
    }

    private static void prepare(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(!line.getCommandName().equals("help"));
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading(CommandMessages.text("usage.heading") + " ")
                .commandListHeading("%n" + CommandMessages.text("commands.heading") + "%n")
                .optionListHeading("%n")
                .parameterListHeading("%n")
                .width(110);
        line.getSubcommands().values().forEach(Main::prepare);
    }

    /** Called without a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandMessages.text("command.missing"));
    }
}
