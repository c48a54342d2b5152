package it.pdo.progress;

import it.pdo.progress.message.ProgressMessages;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The parsed text of a percentage cell. */
sealed interface PercentText {
    BigDecimal HUNDRED = BigDecimal.valueOf(100);
    int DECIMALS = 2;
    int SHOWN = 40;

    /** A percentage from 0 to 100 with at most two decimals; null removes the value. */
    record Value(@Nullable BigDecimal percent) implements PercentText {}

    /** Not a valid percentage. */
    record Unfit(Issue issue) implements PercentText {}

    /** Parses a text; a percent sign after the number is allowed. */
    static PercentText read(String text) {
        var bare = text.strip();
        if (bare.isEmpty()) {
            return new Value(null);
        }
        if (bare.endsWith("%")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        if (bare.isEmpty() || bare.length() > SHOWN) {
            return unreadable(text);
        }
        var written = ItalianNumbers.readProportion(bare);
        return written.hint()
                .<PercentText>map(hint -> new Unfit(ProgressMessages.refusal("percent.unclear", hint)))
                .orElseGet(() -> written.value().map(PercentText::check).orElseGet(() -> unreadable(text)));
    }

    private static PercentText check(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            return new Unfit(ProgressMessages.refusal("percent.out-of-range", number));
        }
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            return new Unfit(ProgressMessages.refusal("percent.too-precise", number));
        }
        return new Value(number.setScale(DECIMALS, RoundingMode.UNNECESSARY));
    }

    private static PercentText unreadable(String text) {
        var stripped = text.strip();
        var shown = stripped.codePointCount(0, stripped.length()) <= SHOWN
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, SHOWN)) + "…";
        return new Unfit(ProgressMessages.refusal("percent.unreadable", shown));
    }
}
