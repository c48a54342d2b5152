package it.pdo.ui.administration;

import it.pdo.ui.text.Texts;
import java.util.Locale;

/**
 * A page of the administration beside the others. A feature offers it as a bean; its view shows {@link AdministrationTabs}.
 *
 * @param order place among the others, smaller first: 10 periods, 20 targets, 30 formats, 40 imports
 * @param href where it goes, without a leading slash
 * @param feature a class of the feature, beside whose messages the words are
 * @param key of the words
 */
public record AdministrationTab(int order, String href, Class<?> feature, String key) {

    String label(Locale locale) {
        return Texts.of(feature, locale).get(key);
    }
}
