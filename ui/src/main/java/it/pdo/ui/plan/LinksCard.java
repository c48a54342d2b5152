package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.ItemLink;
import it.pdo.planning.PlanTree;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an item is linked with: units that share it, items it serves, and the items that are linked to it. */
final class LinksCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PlanTree plan;
    private final transient PlanFormat format;
    private final transient UnitTree units;

    private LinksCard(PlanTree plan, PlanFormat format, UnitTree units) {
        this.plan = plan;
        this.format = format;
        this.units = units;
        addClassName("pdo-card");
    }

    /** The card of an item; empty when it is linked with nothing. */
    static Optional<LinksCard> of(Item item, PlanTree plan, PlanFormat format, UnitTree units, Texts texts) {
        LinksCard card = new LinksCard(plan, format, units);
        Map<String, List<Component>> linked = new LinkedHashMap<>();
        card.parents(item, linked);
        card.children(item, linked, texts);
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("pdo-facts");
        linked.forEach((name, lines) -> facts.add(fact(name, lines)));
        card.add(new H2(texts.get("links.title")), facts);
        return Optional.of(card);
    }

    private void parents(Item item, Map<String, List<Component>> linked) {
        List<LinkKind> kinds = format.level(item.level()).map(Level::links).orElse(List.of());
        for (LinkKind kind : kinds) {
            plan.links().stream()
                    .filter(link -> link.item().equals(item.id()) && link.kind().equals(kind.code()))
                    .flatMap(link -> parent(link).stream())
                    .forEach(line -> linked.computeIfAbsent(kind.name(), _ -> new ArrayList<>())
                            .add(line));
        }
    }

    private Optional<Component> parent(ItemLink link) {
        var item = link.parentItem();
        if (item != null) {
            return plan.item(item).map(this::line);
        }
        return Optional.ofNullable(link.parentUnit())
                .flatMap(units::find)
                .map(Unit::name)
                .map(Span::new);
    }

    private void children(Item item, Map<String, List<Component>> linked, Texts texts) {
        plan.links().stream()
                .filter(link -> item.id().equals(link.parentItem()))
                .flatMap(link -> plan.item(link.item()).stream())
                .forEach(child -> linked.computeIfAbsent(texts.get("links.from", plural(child)), _ -> new ArrayList<>())
                        .add(line(child)));
    }

    private String plural(Item item) {
        return format.level(item.level()).map(Level::plural).orElse(item.level());
    }

    /** The item, with what tells it from others of its number: the unit, and the item above. */
    private Component line(Item item) {
        Anchor title = new Anchor(
                PlanNavigation.sheet(item.id()),
                item.code().isEmpty() ? item.title() : item.code() + " · " + item.title());
        List<String> where = new ArrayList<>();
        plan.ancestors(item).forEach(above -> where.add(above.title()));
        plan.unitOf(item).flatMap(units::find).map(Unit::name).ifPresent(where::add);
        Span note = new Span(String.join(" · ", where));
        note.addClassName("pdo-note");
        return where.isEmpty() ? title : new Div(title, note);
    }

    private static Div fact(String name, List<Component> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pdo-links");
        lines.forEach(line -> list.add(new ListItem(line)));
        Div fact = new Div(new DescriptionList.Term(name), new DescriptionList.Description(list));
        fact.setClassName("wide", lines.size() > 1);
        return fact;
    }
}
