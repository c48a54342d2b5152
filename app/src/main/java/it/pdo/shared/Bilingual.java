package it.pdo.shared;

import java.util.Locale;

/** The same words in Italian and in English. */
public record Bilingual(String italian, String english) implements LocalizedMessage {

    /** What people wrote, the same in every language. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** English for an English reader, Italian for any other. */
    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : italian;
    }

    /** Words written as {@link String#formatted} patterns, with their parts. */
    public Bilingual of(Object... parts) {
        return new Bilingual(italian.formatted(parts), english.formatted(parts));
    }

    /** Beginning with a capital, as a sentence does. */
    @Override
    public Bilingual capital() {
        return new Bilingual(capital(italian), capital(english));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
