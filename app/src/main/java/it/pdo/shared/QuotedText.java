package it.pdo.shared;

import java.util.Locale;

/** A text of somebody, in the quotation marks of its reader's language: «testo» in Italian, “text” in English. */
public record QuotedText(String text) implements Localized {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(QuotedText.class);

    @Override
    public String in(Locale locale) {
        return SENTENCES.text(locale, "quoted", text);
    }
}
