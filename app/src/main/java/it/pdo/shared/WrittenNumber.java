package it.pdo.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number typed by a person or imported as text, as read by {@link ItalianNumbers#read}. A number in English notation
 * is never guessed: the caller refuses it and shows the {@link #hint}.
 */
public sealed interface WrittenNumber {

    /** An unambiguous number. */
    record Value(BigDecimal number) implements WrittenNumber {}

    /**
     * A comma with exactly three digits after it: {@code 12,000}; a full stop too in weights, percentages and shares, and for
     * readers of another language than Italian.
     *
     * @param text as written, without blanks around
     * @param decimal the number if the sign stands before decimals
     * @param thousands the number if it separates thousands
     */
    record Ambiguous(String text, BigDecimal decimal, BigDecimal thousands) implements WrittenNumber {}

    /**
     * Commas between thousands, as in {@code 10,000.00} or {@code 1,000,000}: English notation.
     *
     * @param text as written, without surrounding blanks
     * @param number its value in English notation
     */
    record English(String text, BigDecimal number) implements WrittenNumber {}

    /** Not a number, such as {@code 1 000}, {@code 1'000} or the empty text. */
    record NotANumber() implements WrittenNumber {}

    /** The number; empty when there is none or it is ambiguous. */
    default Optional<BigDecimal> value() {
        return this instanceof Value(BigDecimal number) ? Optional.of(number) : Optional.empty();
    }

    /** How to write an ambiguous number instead, without a full stop; empty for any other. */
    default Optional<LocalizedMessage> hint() {
        MessageCatalog sentences = MessageCatalog.beside(WrittenNumber.class);
        return switch (this) {
            case Value _, NotANumber _ -> Optional.empty();
            case Ambiguous(String text, BigDecimal decimal, BigDecimal thousands) ->
                Optional.of(sentences.message(
                        text.contains(",") ? "number.ambiguous" : "number.ambiguous-stop",
                        text,
                        ItalianNumbers.editable(decimal),
                        ItalianNumbers.ungrouped(thousands)));
            case English(String text, BigDecimal number) ->
                Optional.of(sentences.message("number.english", text, ItalianNumbers.ungrouped(number)));
        };
    }
}
