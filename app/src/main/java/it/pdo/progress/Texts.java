package it.pdo.progress;

import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/** What this package tells people. A refusal is said in Italian; its code finds the English sentence beside it. */
final class Texts {
    private static final PropertyResourceBundle ITALIAN = load("it");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ITALIAN);

    private Texts() {}

    static PropertyResourceBundle load(String language) {
        try (InputStream stream = Texts.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("no messages in " + language);
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String key, Object... parts) {
        var shown = new Object[parts.length];
        for (var i = 0; i < parts.length; i++) {
            shown[i] = show(parts[i]);
        }
        return new MessageFormat(ITALIAN.getString(key), Locale.ITALIAN).format(shown);
    }

    static Issue refusal(String code, Object... parts) {
        return new Issue(Severity.ERROR, code, Place.NOWHERE, text(code, parts));
    }

    private static String show(Object part) {
        return switch (part) {
            case BigDecimal number -> ItalianNumbers.format(number);
            case YearMonth month -> month(month);
            default -> String.valueOf(part); // a year is 2022, not 2.022
        };
    }

    /** {@code maggio 2022}, with a capital at the beginning of a sentence. */
    private static String month(YearMonth month) {
        var text = MONTH.format(month);
        return text.substring(0, 1).toUpperCase(Locale.ITALIAN) + text.substring(1);
    }
}
