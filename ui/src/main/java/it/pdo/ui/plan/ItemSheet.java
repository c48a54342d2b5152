package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.PrintLayout;
import it.pdo.format.SumTable;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.planning.PeopleShare;
import it.pdo.planning.PlanTree;
import it.pdo.planning.Resource;
import it.pdo.planning.content.CardValues;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheet of one item, in the order in which its municipality prints it: what the format says, and nothing else. */
final class ItemSheet extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PlanTree plan;
    private final transient PlanFormat format;
    private final transient UnitTree units;
    private final transient SheetProgress progress;
    private final transient FieldFormatter words;
    private final Texts texts;

    ItemSheet(
            Item item,
            PlanTree plan,
            PlanFormat format,
            UnitTree units,
            SheetProgress progress,
            FieldFormatter words,
            Texts texts) {
        this.plan = plan;
        this.format = format;
        this.units = units;
        this.progress = progress;
        this.words = words;
        this.texts = texts;
        addClassName("pdo-sheet");
        format.level(item.level()).ifPresent(level -> FieldsCard.of(level, item, progress.year(), words, texts)
                .forEach(card -> printed(card, PrintLayout.Part.FIELDS)));
        LinksCard.of(item, plan, format, units, texts).ifPresent(card -> printed(card, PrintLayout.Part.LINKS));
        cronoprogram(item);
        indicators(item);
        children(item);
        people(item);
        resources(item);
        format.level(item.level()).ifPresent(level -> PrintedSheet.arrange(this, level.print(), texts));
    }

    private void printed(Component card, PrintLayout.Part part) {
        PrintedSheet.mark(card, part);
        add(card);
    }

    private boolean carries(Item item, Level.Part part) {
        return format.level(item.level()).filter(level -> level.carries(part)).isPresent();
    }

    private void cronoprogram(Item item) {
        var shape = format.cronoprogram();
        List<Item> rows = new ArrayList<>(plan.children(item.id()));
        rows.addFirst(item);
        rows.removeIf(row -> !carries(row, Level.Part.CRONOPROGRAM));
        if (shape != null && !rows.isEmpty()) {
            String phase = format.level(rows.getLast().level()).map(Level::name).orElse("");
            card(
                            PrintLayout.Part.CRONOPROGRAM,
                            texts.get("sheet.cronoprogram", progress.year()),
                            new CronoprogramTable(phase, rows, plan, format, shape, progress, texts))
                    .setId(PlanNavigation.CRONOPROGRAM);
        }
    }

    private void indicators(Item item) {
        table(plan.indicators(item.id()))
                .forEach(table -> card(PrintLayout.Part.INDICATORS, texts.get("sheet.indicators"), table));
    }

    private List<Component> table(List<Indicator> indicators) {
        IndicatorCard card = format.indicatorCard();
        return card == null || indicators.isEmpty()
                ? List.of()
                : List.of(new IndicatorsTable(indicators, card, progress, words, CardValues.of(format), texts));
    }

    /** Items below that are more than a row of the cronoprogram: each with its unit and its indicators. */
    private void children(Item item) {
        format.childLevels(item.level()).forEach(level -> {
            List<Item> below = plan.children(item.id()).stream()
                    .filter(child -> child.level().equals(level.code()))
                    .filter(child -> !carries(child, Level.Part.CRONOPROGRAM))
                    .toList();
            if (!below.isEmpty()) {
                Section section = card(PrintLayout.Part.CHILDREN, level.plural());
                below.forEach(child -> section.add(child(child)));
            }
        });
    }

    private Div child(Item child) {
        Anchor title = new Anchor(
                PlanNavigation.sheet(child.id()),
                child.code().isEmpty() ? child.title() : child.code() + " · " + child.title());
        Div block = new Div(new H3(title));
        block.addClassName("pdo-sheet-child");
        var unit = child.unit();
        if (unit != null) {
            units.find(unit).ifPresent(found -> {
                Paragraph responsible = new Paragraph(found.name());
                responsible.addClassName("pdo-note");
                block.add(responsible);
            });
        }
        table(plan.indicators(child.id())).forEach(block::add);
        return block;
    }

    private void people(Item item) {
        SumTable shape = format.people();
        List<PeopleShare> shares = plan.people(item.id());
        if (shape != null && !shares.isEmpty()) {
            card(
                            PrintLayout.Part.PEOPLE,
                            texts.get("sheet.people"),
                            new SumTableCard(
                                    shape, shares.stream().map(this::person).toList(), words, texts))
                    .setId(PlanNavigation.PEOPLE);
        }
    }

    private Map<String, Object> person(PeopleShare share) {
        Map<String, Object> row = new HashMap<>();
        row.put("category", share.category());
        PersonId person = share.person();
        put(row, "person", person == null ? share.collective() : code(person));
        put(row, "note", share.note());
        put(row, "share", share.percent());
        row.putAll(share.columns());
        return row;
    }

    private String code(PersonId id) {
        return words.people().values().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(Person::code)
                .orElse("");
    }

    private void resources(Item item) {
        SumTable shape = format.resources();
        List<Resource> resources = plan.resources(item.id());
        if (shape != null && !resources.isEmpty()) {
            card(
                            PrintLayout.Part.RESOURCES,
                            texts.get("sheet.resources"),
                            new SumTableCard(
                                    shape,
                                    resources.stream().map(ItemSheet::resource).toList(),
                                    words,
                                    texts))
                    .setId(PlanNavigation.RESOURCES);
        }
    }

    private static Map<String, Object> resource(Resource resource) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", resource.kind());
        row.put("description", resource.description());
        put(row, "cost", resource.cost() == null ? resource.costText() : resource.cost());
        row.putAll(resource.columns());
        return row;
    }

    private static void put(Map<String, Object> row, String code, @Nullable Object value) {
        if (value != null) {
            row.put(code, value);
        }
    }

    private Section card(PrintLayout.Part part, String title, Component... inside) {
        Section section = new Section(new H2(title));
        PrintedSheet.mark(section, part);
        section.addClassName("pdo-card");
        section.add(inside);
        add(section);
        return section;
    }
}
