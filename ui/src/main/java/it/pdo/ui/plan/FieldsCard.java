package it.pdo.ui.plan;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.planning.Item;
import it.pdo.planning.YearlyFields;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section of a sheet: the format's fields in the format's order, with the values of one item. */
final class FieldsCard extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 120;

    private FieldsCard(String title, DescriptionList facts) {
        addClassName("pdo-card");
        add(new H2(title), facts);
    }

    /**
     * The sections of an item that have something to show, in order.
     *
     * @param year the one in view: of the fields that have a value for each year its value comes first
     */
    static List<FieldsCard> of(Level level, Item item, int year, FieldFormatter words, Texts texts) {
        List<FieldsCard> cards = new ArrayList<>();
        if (level.sections().isEmpty()) {
            card(texts.get("sheet.fields"), level.fields(), item, year, words, texts)
                    .ifPresent(cards::add);
        }
        for (Level.Section section : level.sections()) {
            List<Field> fields = section.fields().stream()
                    .flatMap(code -> level.field(code).stream())
                    .toList();
            card(section.title(), fields, item, year, words, texts).ifPresent(cards::add);
        }
        return cards;
    }

    private static Optional<FieldsCard> card(
            String title, List<Field> fields, Item item, int year, FieldFormatter words, Texts texts) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("pdo-facts");
        fields.stream().filter(field -> field.visible(item.fields())).forEach(field -> {
            Object stored = item.fields().get(field.code());
            if (field.perYear() && !YearlyFields.of(stored).isEmpty()) {
                facts.add(new YearlyFact(field, stored, year, words, texts));
                return;
            }
            String value = words.of(field, stored);
            if (!value.isEmpty() || field.required()) {
                facts.add(fact(field, value, texts));
            }
        });
        return facts.getComponentCount() == 0 ? Optional.empty() : Optional.of(new FieldsCard(title, facts));
    }

    private static Div fact(Field field, String value, Texts texts) {
        DescriptionList.Description description = new DescriptionList.Description();
        if (value.isEmpty()) {
            description.add(new StateBadge(texts.get("sheet.missing"), StateBadge.Tone.WARN));
        } else {
            description.setText(value);
        }
        Div fact = new Div(new DescriptionList.Term(field.name()), description);
        boolean wide = value.length() > LONG
                || (field.type() instanceof FieldType.Plain(var type) && type == FieldType.PlainType.LONG_TEXT);
        fact.setClassName("wide", wide);
        return fact;
    }
}
