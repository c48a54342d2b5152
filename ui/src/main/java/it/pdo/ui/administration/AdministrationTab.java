package it.pdo.ui.administration;

import it.pdo.ui.text.Texts;
import java.util.Locale;

/**
 * A page of the administration. A feature contributes it as a bean; its view shows {@link AdministrationTabs}.
 *
 * @param order position, smaller first: 10 periods, 20 targets, 30 formats, 40 imports
 * @param href URL without a leading slash
 * @param feature a class of the feature, whose bundle has the label
 * @param key key of the label
 */
public record AdministrationTab(int order, String href, Class<?> feature, String key) {

    String label(Locale locale) {
        return Texts.of(feature, locale).get(key);
    }
}
