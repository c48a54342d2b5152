package it.pdo.ui.text;

import com.vaadin.flow.component.UI;
import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences of one feature in one language. */
public final class Texts {
    /** The languages the product speaks; the first is the one of who never chose. */
    public static final List<Locale> LANGUAGES = Languages.SPOKEN;

    private final MessageCatalog catalog;
    private final Locale locale;

    private Texts(MessageCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
    }

    /** The sentences beside {@code feature}, in the nearest language the product speaks. */
    public static Texts of(Class<?> feature, Locale locale) {
        return new Texts(MessageCatalog.beside(feature), spoken(locale));
    }

    /** The sentences beside {@code feature} in the language of who is looking; inside a request of a page only. */
    public static Texts here(Class<?> feature) {
        return of(feature, UI.getCurrent().getLocale());
    }

    /** The language of the product nearest to what somebody asked for. */
    public static Locale spoken(Locale wanted) {
        return Languages.supported(wanted);
    }

    public Locale locale() {
        return locale;
    }

    /** All sentences whose key begins with a prefix, by what follows it: for components that live in the browser. */
    public Map<String, String> under(String prefix) {
        return catalog.under(locale, prefix);
    }

    /** A sentence as it was written; empty for a key nobody wrote. */
    public Optional<String> find(String key) {
        return catalog.find(locale, key);
    }

    /**
     * A sentence with its placeholders filled.
     *
     * @param arguments decimals are rounded half up to the two that screens show
     * @throws java.util.MissingResourceException for a key nobody wrote: a bug
     */
    public String get(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof BigDecimal number ? FigureFormatter.rounded(number) : arguments[i];
        }
        return catalog.text(locale, key, shown);
    }
}
