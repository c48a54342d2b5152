package it.pdo.scoring;

import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.message.EngineMessages;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Formats why a figure has no number, and what would give it one. */
final class NotScoredFormatter {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final EngineMessages messages;

    NotScoredFormatter(EngineMessages messages) {
        this.messages = messages;
    }

    String reason(NotScored none) {
        String sentence = about("reason.", none);
        return none.blocksClosing() ? sentence + " " + messages.text("explanation.blocks") : sentence;
    }

    /** What is missing for a score. */
    String next(NotScored none) {
        return about("next.", none);
    }

    /** For a figure that is not due yet: when it will be, or its value so far. */
    private String about(String kind, NotScored none) {
        String key = kind + none.reason();
        String detail = none.detail();
        if (none.reason() != Reason.NOT_DUE || detail.isEmpty()) {
            return messages.text(key, ExplanationWriter.shortened(detail)).strip();
        }
        return MONTH.matcher(detail).matches()
                ? messages.text(key + ".from", messages.month(YearMonth.parse(detail)))
                : messages.text(key + ".so-far", ExplanationWriter.shortened(detail));
    }
}
