package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.format.PlanFormat;
import it.pdo.ui.text.Texts;

/** What differs between two versions of a format, in words. */
final class Differences {
    private Differences() {}

    static Component list(PlanFormat before, PlanFormat after, Texts texts) {
        return new Paragraph(texts.get("version.difference", before.version()));
    }
}
