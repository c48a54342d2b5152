package it.pdo.planning.content;

import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes changes of items as JSON without loss; absent values are not written. The shape defines the names,
 * never a record, and the text begins with the number of its shape; the first shape had none.
 *
 * <p>To change the shape: increment {@link #LATEST}, write the new form, and keep reading every older one; a golden
 * file of each stays among the tests: docs/decisions/0014. Why it is written by hand: docs/decisions/0024.
 */
public final class ChangesJson {
    private static final String SHAPE = "shape";

    /** 0: without a number. 1: the same names. */
    static final int LATEST = 1;

    private ChangesJson() {}

    public static String write(List<ItemChange> changes) {
        return FieldsJson.write(new Writer()
                .put(SHAPE, LATEST)
                .put("changes", changes.stream().map(ChangesJson::change).toList())
                .map);
    }

    /** @throws IllegalArgumentException when the text is of a shape that is not known yet */
    public static List<ItemChange> read(String text) {
        Node node = new Node(FieldsJson.read(text));
        long shape = Objects.requireNonNullElse(node.optionalId(SHAPE), 0L);
        if (shape < 0 || shape > LATEST) {
            throw new IllegalArgumentException("changes of shape " + shape + ", known up to " + LATEST);
        }
        return node.list("changes", ChangesJson::change);
    }

    private static Map<String, Object> change(ItemChange change) {
        return new Writer()
                .put("item", change.item().value())
                .put("before", change.before().map(ChangesJson::content).orElse(null))
                .put("after", change.after().map(ChangesJson::content).orElse(null))
                .map;
    }

    private static ItemChange change(Node node) {
        return new ItemChange(
                new ItemId(node.id("item")),
                node.node("before").map(ChangesJson::content),
                node.node("after").map(ChangesJson::content));
    }

    private static Map<String, Object> content(WholeItem item) {
        return new Writer()
                .put("parent", item.parent() == null ? null : item.parent().value())
                .put("level", item.level())
                .put("code", item.code())
                .put("title", item.title())
                .put("unit", item.unit() == null ? null : item.unit().value())
                .put("weight", item.weight())
                .put("position", item.position())
                .put("state", item.state().name())
                .put("fields", item.fields())
                .put(
                        "cells",
                        item.cronoprogram().stream().map(ChangesJson::cell).toList())
                .put(
                        "indicators",
                        item.indicators().stream().map(ChangesJson::indicator).toList())
                .put("people", item.people().stream().map(ChangesJson::share).toList())
                .put(
                        "resources",
                        item.resources().stream().map(ChangesJson::resource).toList())
                .put("links", item.links().stream().map(ChangesJson::link).toList())
                .map;
    }

    private static WholeItem content(Node node) {
        var parent = node.optionalId("parent");
        var unit = node.optionalId("unit");
        return new WholeItem(
                new ItemContent(
                        parent == null ? null : new ItemId(parent),
                        (int) node.id("position"),
                        new ItemHeading(
                                node.text("level"),
                                node.text("code"),
                                node.text("title"),
                                node.optionalNumber("weight"),
                                ItemState.valueOf(node.text("state")),
                                node.node("fields").orElseThrow().map()),
                        unit == null ? null : new UnitId(unit)),
                new ItemParts<>(
                        node.list("cells", ChangesJson::cell),
                        node.list("indicators", ChangesJson::indicator),
                        node.list("people", ChangesJson::share),
                        node.list("resources", ChangesJson::resource)),
                node.list("links", ChangesJson::link));
    }

    private static Map<String, Object> cell(CellDraft cell) {
        return new Writer()
                .put("kind", cell.kind().name())
                .put("year", cell.year())
                .put("month", cell.month())
                .put("day", cell.day())
                .put("planned", cell.planned())
                .map;
    }

    private static CellDraft cell(Node node) {
        return new CellDraft(
                CellKind.valueOf(node.text("kind")),
                (int) node.id("year"),
                (int) node.id("month"),
                (int) node.id("day"),
                node.number("planned"));
    }

    private static Map<String, Object> indicator(IndicatorContent row) {
        return new Writer()
                .put("id", row.id().value())
                .put("name", row.name())
                .put("dimension", row.dimension())
                .put("unitOfMeasure", row.unitOfMeasure())
                .put("target", row.targetText())
                .put("confirmed", row.confirmedTarget())
                .put("source", row.source())
                .put("controlMethod", row.controlMethod())
                .put("description", row.description())
                .put("actions", row.actions().stream().map(ChangesJson::action).toList())
                .put("derivation", row.derivation().name())
                .put("detail", row.derivationDetail())
                .put("state", row.state().name())
                .put("weight", row.weight())
                .put("fields", columns(row.fields()))
                .map;
    }

    private static IndicatorContent indicator(Node node) {
        return new IndicatorContent(
                new IndicatorId(node.id("id")),
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                node.text("name"),
                                node.optionalText("dimension"),
                                node.optionalText("unitOfMeasure"),
                                node.optionalText("target")),
                        new IndicatorDefinition.Documentation(
                                node.optionalText("source"),
                                node.optionalText("controlMethod"),
                                node.optionalText("description")),
                        node.list(
                                "actions",
                                action -> new ActionDraft(action.text("text"), action.optionalNumber("weight"))),
                        new IndicatorDefinition.Computation(
                                IndicatorDerivation.valueOf(node.text("derivation")), node.optionalText("detail")),
                        ItemState.valueOf(node.text("state")),
                        node.optionalNumber("weight"),
                        node.node("fields").map(Node::map).orElse(Map.of())),
                node.optionalText("confirmed"));
    }

    private static Map<String, Object> action(ActionDraft action) {
        return new Writer().put("text", action.text()).put("weight", action.weight()).map;
    }

    private static Map<String, Object> share(ShareContent row) {
        return new Writer()
                .put("category", row.category())
                .put("person", row.person() == null ? null : row.person().value())
                .put("percent", row.percent())
                .put("note", row.note())
                .put("collective", row.collective())
                .put("columns", columns(row.columns()))
                .map;
    }

    private static ShareContent share(Node node) {
        var person = node.optionalId("person");
        return new ShareContent(
                node.text("category"),
                person == null ? null : new PersonId(person),
                node.optionalNumber("percent"),
                node.optionalText("note"),
                node.optionalText("collective"),
                columns(node));
    }

    private static Map<String, Object> resource(ResourceDraft row) {
        return new Writer()
                .put("kind", row.kind())
                .put("description", row.description())
                .put("cost", row.cost())
                .put("costText", row.costText())
                .put("columns", columns(row.columns()))
                .map;
    }

    private static ResourceDraft resource(Node node) {
        return new ResourceDraft(
                node.text("kind"),
                node.text("description"),
                node.optionalNumber("cost"),
                node.optionalText("costText"),
                columns(node));
    }

    private static @Nullable Map<String, Object> columns(Map<String, Object> columns) {
        return columns.isEmpty() ? null : columns;
    }

    private static Map<String, Object> columns(Node node) {
        return node.node("columns").map(Node::map).orElse(Map.of());
    }

    private static Map<String, Object> link(LinkContent link) {
        return new Writer()
                .put("kind", link.kind())
                .put(
                        "item",
                        link.parentItem() == null ? null : link.parentItem().value())
                .put(
                        "unit",
                        link.parentUnit() == null ? null : link.parentUnit().value())
                .put("weight", link.weight())
                .map;
    }

    private static LinkContent link(Node node) {
        var item = node.optionalId("item");
        var unit = node.optionalId("unit");
        return new LinkContent(
                node.text("kind"),
                item == null ? null : new ItemId(item),
                unit == null ? null : new UnitId(unit),
                node.optionalNumber("weight"));
    }

    private static final class Writer {
        private final Map<String, Object> map = new LinkedHashMap<>();

        Writer put(String name, @Nullable Object value) {
            if (value != null) {
                map.put(name, value);
            }
            return this;
        }
    }

    /** A stored object; anything else is a programming error. */
    private record Node(Map<String, Object> map) {

        @SuppressWarnings("unchecked")
        Optional<Node> node(String name) {
            return Optional.ofNullable((Map<String, Object>) map.get(name)).map(Node::new);
        }

        @SuppressWarnings("unchecked")
        <T> List<T> list(String name, Function<Node, T> reader) {
            var found = new ArrayList<T>();
            for (var each : (List<?>) Objects.requireNonNullElse(map.get(name), List.of())) {
                found.add(reader.apply(new Node((Map<String, Object>) each)));
            }
            return List.copyOf(found);
        }

        @Nullable
        String optionalText(String name) {
            return (String) map.get(name);
        }

        String text(String name) {
            return Objects.requireNonNull(optionalText(name), name);
        }

        @Nullable
        BigDecimal optionalNumber(String name) {
            return (BigDecimal) map.get(name);
        }

        BigDecimal number(String name) {
            return Objects.requireNonNull(optionalNumber(name), name);
        }

        @Nullable
        Long optionalId(String name) {
            var number = optionalNumber(name);
            return number == null ? null : number.longValueExact();
        }

        long id(String name) {
            return number(name).longValueExact();
        }
    }
}
