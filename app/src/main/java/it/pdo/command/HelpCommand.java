package it.pdo.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every command, or tells how one is used. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.command}", descriptionKey = "command")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        CommandLine found = spec.root().commandLine();
        for (String name : names) {
            CommandLine next = found.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(spec.root().commandLine(), CommandMessages.text("command.unknown", name));
            }
            found = next;
        }
        PrintWriter out = spec.root().commandLine().getOut();
        if (names.isEmpty()) {
            out.println(CommandMessages.text("help.title"));
            out.println();
            listAll(found, "pdo", out);
            out.println();
            out.println(CommandMessages.text("help.more"));
        } else {
            found.usage(out);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static void listAll(CommandLine line, String path, PrintWriter out) {
        for (CommandLine command : line.getSubcommands().values()) {
            String name = path + " " + command.getCommandName();
            if (command.getCommandSpec().usageMessage().hidden()) {
                continue;
            }
            if (command.getSubcommands().isEmpty()) {
                String[] description = command.getCommandSpec().usageMessage().description();
                out.printf("  %-28s %s%n", name, description.length == 0 ? "" : description[0]);
            } else {
                listAll(command, name, out);
            }
        }
    }
}
