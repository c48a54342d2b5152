package it.pdo.command;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import it.pdo.tenancy.OwnerOnlyFiles;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The password of all demonstration accounts of an installation: made when the first of them is, kept in a file that
 * only its owner can read. {@code pdo.demonstration.password} chooses it, where it must be known beforehand.
 */
@Singleton
@Requires(beans = DatabaseServer.class)
class DemonstrationPassword {
    private static final String CONSONANTS = "bcdfglmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 3;
    private static final int SYLLABLES = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final @Nullable String chosen;

    @Inject
    DemonstrationPassword(DatabaseServer server, @Nullable @Value("${pdo.demonstration.password:}") String chosen) {
        this(server.folder(), chosen);
    }

    DemonstrationPassword(Path folder, @Nullable String chosen) {
        this.file = folder.resolve("demonstration");
        this.chosen = chosen;
    }

    /** The password this installation has; empty when its demonstration was not made from this folder. */
    Optional<String> known() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The password, kept before anybody gets it. */
    String required() {
        return known().orElseGet(this::make);
    }

    private String make() {
        String fresh = chosen == null || chosen.isBlank() ? random() : chosen;
        try {
            OwnerOnlyFiles.write(file, fresh + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return fresh;
    }

    /** Nine syllables, 55 bits: to be read from one screen and typed into another. */
    private static String random() {
        return IntStream.range(0, WORDS).mapToObj(_ -> word()).collect(Collectors.joining("-"));
    }

    private static String word() {
        return IntStream.range(0, SYLLABLES)
                .mapToObj(_ -> "" + oneOf(CONSONANTS) + oneOf(VOWELS))
                .collect(Collectors.joining());
    }

    private static char oneOf(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
