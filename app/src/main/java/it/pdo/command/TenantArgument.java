package it.pdo.command;

import it.pdo.tenancy.TenantSlug;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The slug of a municipality as an argument of a command. */
final class TenantArgument {
    private TenantArgument() {}

    /**
     * The slug in a text.
     *
     * @param malformed key of what is told, with the text, where it is none
     * @throws ParameterException then
     */
    static TenantSlug slug(CommandSpec spec, String text, String malformed) {
        return TenantSlug.parse(text)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), CommandMessages.text(malformed, text)));
    }
}
