package it.pdo.command;

import it.pdo.shared.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of a command: of {@code --lang}, else of {@code PDO_LANG}, else of the terminal ({@code LC_ALL}, {@code
 * LC_MESSAGES}, {@code LANG}), else Italian. It is needed before the arguments are parsed, because mistakes in them are told
 * in it.
 */
final class CommandLanguage {
    static final String OPTION = "--lang";
    static final String LONG_OPTION = "--language";
    private static final List<String> VARIABLES = List.of("PDO_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private CommandLanguage() {}

    static Locale of(String[] arguments, Map<String, String> environment) {
        return requestedIn(arguments)
                .or(() -> VARIABLES.stream()
                        .map(environment::get)
                        .filter(value -> value != null && !value.isEmpty())
                        .findFirst()
                        .map(Objects::requireNonNull))
                .flatMap(CommandLanguage::supported)
                .orElse(Languages.SPOKEN.getFirst());
    }

    /** The spoken language of {@code en}, {@code en_GB.UTF-8}; empty for {@code C} and any other. */
    static Optional<Locale> supported(@Nullable String name) {
        String language = name == null ? "" : name.split("[_.@-]", 2)[0];
        return Languages.SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> requestedIn(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String[] named = arguments[i].split("=", 2);
            if (!named[0].equals(OPTION) && !named[0].equals(LONG_OPTION)) {
                continue;
            }
            return named.length > 1
                    ? Optional.of(named[1])
                    : i + 1 < arguments.length ? Optional.of(arguments[i + 1]) : Optional.empty();
        }
        return Optional.empty();
    }
}
