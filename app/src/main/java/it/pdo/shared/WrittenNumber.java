package it.pdo.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that somebody typed or a file brings as text, read by {@link ItalianNumbers#read}. What an English program may
 * have written is never guessed: whoever asks refuses it and shows the {@link #hint}.
 */
public sealed interface WrittenNumber {

    /** A number that reads in one way only. */
    record Value(BigDecimal number) implements WrittenNumber {}

    /**
     * A comma with exactly three digits after it: {@code 12,000}.
     *
     * @param text as written, without blanks around
     * @param decimal the number if the comma stands before decimals
     * @param thousands the number if it separates thousands
     */
    record Ambiguous(String text, BigDecimal decimal, BigDecimal thousands) implements WrittenNumber {}

    /**
     * Commas between thousands, as in {@code 10,000.00} or {@code 1,000,000}: no Italian writes so.
     *
     * @param text as written, without blanks around
     * @param number what it says in English
     */
    record English(String text, BigDecimal number) implements WrittenNumber {}

    /** Anything else, such as {@code 1 000}, {@code 1'000} or the empty text. */
    record NotANumber() implements WrittenNumber {}

    /** The number, when there is one and no doubt about it. */
    default Optional<BigDecimal> value() {
        return this instanceof Value(BigDecimal number) ? Optional.of(number) : Optional.empty();
    }

    /** How to write the number that is in doubt, without a full stop; empty where there is no number or no doubt. */
    default Optional<LocalizedMessage> hint() {
        MessageCatalog sentences = MessageCatalog.beside(WrittenNumber.class);
        return switch (this) {
            case Value _, NotANumber _ -> Optional.empty();
            case Ambiguous(String text, BigDecimal decimal, BigDecimal thousands) ->
                Optional.of(sentences.message(
                        "number.ambiguous", text, ItalianNumbers.editable(decimal), ItalianNumbers.format(thousands)));
            case English(String text, BigDecimal number) ->
                Optional.of(sentences.message("number.english", text, ItalianNumbers.editable(number)));
        };
    }
}
