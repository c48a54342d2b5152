package it.pdo.exchange.source;

import it.pdo.format.FieldType.Option;
import it.pdo.format.LinkKind;
import java.util.List;
import java.util.Optional;

/** The options of a format as people read and write them in files: by name, and by code where names do not tell them apart. */
public final class OptionLabels {
    private OptionLabels() {}

    /** What to write for an option, so that {@link #code} leads back to it; the code itself where the format has none of it. */
    public static String word(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(option -> plain(option.name()))
                .filter(name -> !name.isEmpty() && code(options, name).equals(Optional.of(code)))
                .findFirst()
                .orElse(code);
    }

    /** What may be written, one word for each option. */
    public static List<String> labels(List<Option> options) {
        return options.stream().map(option -> word(options, option.code())).toList();
    }

    /** The code of the option with this name or code, names first; spaces and the case of letters do not matter. */
    public static Optional<String> code(List<Option> options, String word) {
        String plain = plain(word);
        return options.stream()
                .filter(option -> plain(option.name()).equals(plain))
                .findFirst()
                .or(() -> options.stream()
                        .filter(option -> option.code().equalsIgnoreCase(plain)
                                || plain(option.name()).equalsIgnoreCase(plain))
                        .findFirst())
                .map(Option::code);
    }

    /** Kinds of links, to be written and read the same way. */
    public static List<Option> of(List<LinkKind> kinds) {
        return kinds.stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
