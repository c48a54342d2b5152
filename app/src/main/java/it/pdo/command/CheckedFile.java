package it.pdo.command;

import it.pdo.format.reading.FormatReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Reads the files that a check is asked about; one that cannot be read is told, and is not fine. */
record CheckedFile(PrintWriter out) {
    /** The answer of a command that checks files, when one of them is not fine. */
    static final int WRONG = 2;

    /** Whether a file can be read and its text passes. */
    boolean check(Path file, Predicate<String> passes) {
        try {
            if (Files.size(file) > FormatReader.LARGEST_FILE) {
                out.println(CommandMessages.text("file.too-large", file));
                return false;
            }
            return passes.test(Files.readString(file));
        } catch (NoSuchFileException missing) {
            out.println(CommandMessages.text("file.missing", file));
        } catch (MalformedInputException notText) {
            out.println(CommandMessages.text("file.not-text", file));
        } catch (IOException unreadable) {
            out.println(CommandMessages.text("file.unreadable", file, String.valueOf(unreadable.getMessage())));
        } finally {
            out.flush();
        }
        return false;
    }
}
