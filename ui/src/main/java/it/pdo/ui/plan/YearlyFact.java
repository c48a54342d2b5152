package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Field;
import it.pdo.planning.YearlyFields;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A field with a value for each plan year: that of the year in view as any other field, those of the other years below it,
 * each with its year. Years that say the same as the one in view are told together.
 */
final class YearlyFact extends Div {
    private static final long serialVersionUID = 1L;

    YearlyFact(Field field, @Nullable Object stored, int year, FieldFormatter words, Texts texts) {
        addClassNames("wide", "pdo-yearly");
        SortedMap<Integer, Object> years = YearlyFields.of(stored);
        String now = words.of(field, years.get(year));
        add(new DescriptionList.Term(texts.get("yearly.term", field.name(), year)), now(now, year, texts));
        years.forEach((other, value) -> {
            if (other != year) {
                String said = words.of(field, value);
                add(line(other, said.equals(now) ? texts.get("yearly.same", year) : said));
            }
        });
    }

    private static DescriptionList.Description now(String words, int year, Texts texts) {
        DescriptionList.Description now = new DescriptionList.Description();
        if (words.isEmpty()) {
            now.add(new StateBadge(texts.get("yearly.none", year), StateBadge.Tone.NEUTRAL));
        } else {
            now.setText(words);
        }
        return now;
    }

    private static Component line(int year, String words) {
        Span when = new Span(String.valueOf(year));
        when.addClassName("pdo-label");
        DescriptionList.Description other = new DescriptionList.Description();
        other.addClassName("pdo-other-year");
        other.add(when, new Span(words));
        return other;
    }
}
