package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.PlanFormat;
import it.pdo.format.difference.Difference;
import it.pdo.format.difference.FormatDifference;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.List;

/** What differs between two versions of a format, in words. */
final class FormatDifferenceList {
    private FormatDifferenceList() {}

    static Component list(PlanFormat before, PlanFormat after, Texts texts) {
        List<Difference> differences = FormatDifference.of(before, after);
        if (differences.isEmpty()) {
            return new Paragraph(texts.get("difference.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pdo-studio-differences");
        differences.forEach(difference -> list.add(new ListItem(
                new StateBadge(texts.get("difference." + difference.kind()), tone(difference.kind())),
                new Span(" " + difference.describe(texts.locale())))));
        return list;
    }

    private static StateBadge.Tone tone(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> StateBadge.Tone.GOOD;
            case REMOVED -> StateBadge.Tone.BAD;
            case RENAMED, MOVED, CHANGED -> StateBadge.Tone.INFO;
        };
    }
}
