package it.pdo.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phrases that mean the whole of a work: {@code Completamento di tutte le fasi} is 100% of it. */
final class Completion {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern ALL =
            Pattern.compile("\\btutt[aeio]\\b|\\btotalita\\b|\\bcompletamento\\b|\\binteramente\\b");

    private Completion() {}

    static Optional<BigDecimal> find(Sentence sentence) {
        return ALL.matcher(sentence.folded()).find() ? Optional.of(WHOLE) : Optional.empty();
    }
}
