package it.pdo.progress;

import it.pdo.progress.message.ProgressMessages;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.LocalizedMessage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The normalised text and note of a reading, or the reason for refusing them. */
sealed interface ReadingText {
    int LONGEST_TEXT = 200;
    int LONGEST_NOTE = 1000;
    Pattern BETWEEN_FIGURES = Pattern.compile("[^\\d.,+-]+");

    /** Valid: composed Unicode characters, no surrounding blanks. An empty text removes the reading. */
    record Value(String text, String note) implements ReadingText {}

    /** Not valid. */
    record Unfit(List<Issue> issues) implements ReadingText {}

    static ReadingText read(String text, String note) {
        var tidyText = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        var tidyNote = Normalizer.normalize(note.strip(), Normalizer.Form.NFC);
        var issues = new ArrayList<Issue>();
        if (tidyText.length() > LONGEST_TEXT) {
            issues.add(ProgressMessages.refusal("reading.too-long", tidyText.length(), LONGEST_TEXT));
        }
        if (tidyNote.length() > LONGEST_NOTE) {
            issues.add(ProgressMessages.refusal("reading.note-too-long", tidyNote.length(), LONGEST_NOTE));
        }
        unclear(tidyText).ifPresent(hint -> issues.add(ProgressMessages.refusal("reading.unclear", hint)));
        unexpectedCharacter(tidyText, false)
                .ifPresent(point ->
                        issues.add(ProgressMessages.refusal("reading.strange-character", Character.toString(point))));
        unexpectedCharacter(tidyNote, true)
                .ifPresent(point ->
                        issues.add(ProgressMessages.refusal("reading.strange-character", Character.toString(point))));
        return issues.isEmpty() ? new Value(tidyText, tidyNote) : new Unfit(issues);
    }

    /** How to write the first number of the text that may be in English notation. */
    private static Optional<LocalizedMessage> unclear(String text) {
        return BETWEEN_FIGURES
                .splitAsStream(text)
                .flatMap(word -> ItalianNumbers.read(word).hint().stream())
                .findFirst();
    }

    /** The first character not allowed: control characters anywhere, pictographs in a reading. */
    private static OptionalInt unexpectedCharacter(String text, boolean lines) {
        return text.codePoints().filter(point -> !belongs(point, lines)).findFirst();
    }

    private static boolean belongs(int point, boolean lines) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> lines && (point == '\n' || point == '\r' || point == '\t');
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.OTHER_SYMBOL -> lines || point < 0x2190; // degrees and numero sign, not pictures
            case Character.FORMAT, Character.MODIFIER_SYMBOL -> lines || point < 0x2000;
            default -> true;
        };
    }
}
