package it.pdo.ui.text;

import com.vaadin.flow.component.UI;
import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.QuotedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts of one feature in one language. */
public final class Texts {
    /** The supported languages; the first is the default. */
    public static final List<Locale> LANGUAGES = Languages.SPOKEN;

    private final MessageCatalog catalog;
    private final Locale locale;

    private Texts(MessageCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
    }

    /** The texts beside {@code feature}, in the nearest supported language. */
    public static Texts of(Class<?> feature, Locale locale) {
        return new Texts(MessageCatalog.beside(feature), spoken(locale));
    }

    /** The texts beside {@code feature} in the user's language; only within a page request. */
    public static Texts here(Class<?> feature) {
        return of(feature, UI.getCurrent().getLocale());
    }

    /** The nearest supported language. */
    public static Locale spoken(Locale wanted) {
        return Languages.supported(wanted);
    }

    public Locale locale() {
        return locale;
    }

    /** All texts whose key starts with a prefix, by the rest of the key: for components in the browser. */
    public Map<String, String> under(String prefix) {
        return catalog.under(locale, prefix);
    }

    /** A text as written in its file; empty for an unknown key. */
    public Optional<String> find(String key) {
        return catalog.find(locale, key);
    }

    /** A text of somebody, in the quotation marks of the language. */
    public String quoted(String text) {
        return new QuotedText(text).in(locale);
    }

    /**
     * A text with its arguments.
     *
     * @param arguments decimals are rounded half up to the two that screens show
     * @throws java.util.MissingResourceException for an unknown key: a programming error
     */
    public String get(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof BigDecimal number ? FigureFormatter.rounded(number) : arguments[i];
        }
        return catalog.text(locale, key, shown);
    }
}
