package it.pdo.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.SourceNote;
import it.pdo.shared.tree.FieldsDecoder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a complete plan as JSON; equal plans give the same bytes. {@link PlanJsonReading} reads it back. References to
 * items are JSON pointers, such as {@code /items/0/items/2}. Why it is written by hand: docs/decisions/0024.
 */
public final class PlanJson {

    static final String MARK = "pdo";
    static final String PLAN = "plan";

    private static final Comparator<CellDraft> BY_TIME = Comparator.comparingInt(CellDraft::year)
            .thenComparingInt(CellDraft::month)
            .thenComparingInt(CellDraft::day)
            .thenComparing(CellDraft::kind);

    private final JsonGenerator json;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> coded = new HashMap<>();
    private final Map<String, List<SourceNote>> notes = new HashMap<>();

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the plan in UTF-8; the stream stays open. */
    public static void write(PlanDraft plan, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(printer)) {
            new PlanJson(json).plan(plan);
            json.writeRaw('\n');
        }
    }

    private void plan(PlanDraft plan) throws IOException {
        place(plan.items(), "");
        plan.notes().forEach(note -> notes.computeIfAbsent(
                        places.containsKey(note.owner()) ? note.owner() : "", _ -> new ArrayList<>())
                .add(note));
        json.writeStartObject();
        json.writeStringField(MARK, PLAN);
        json.writeNumberField("version", 1);
        json.writeStringField("code", plan.code());
        json.writeStringField("title", plan.title());
        json.writeNumberField("from", plan.fromYear());
        json.writeNumberField("to", plan.toYear());
        json.writeStringField("format", plan.formatCode());
        json.writeNumberField("format-version", plan.formatVersion());
        text("policy", plan.policyCode());
        list("notes", notes.getOrDefault("", List.of()), this::note);
        items(plan.items());
        json.writeEndObject();
    }

    private void place(List<ItemDraft> items, String above) {
        for (int i = 0; i < items.size(); i++) {
            ItemDraft item = items.get(i);
            String place = above + "/items/" + i;
            places.put(item.sourcePointer(), place);
            coded.putIfAbsent(item.level() + "|" + item.code(), place);
            place(item.children(), place);
        }
    }

    private void items(List<ItemDraft> items) throws IOException {
        if (!items.isEmpty()) {
            json.writeArrayFieldStart("items");
            for (ItemDraft item : items) {
                item(item);
            }
            json.writeEndArray();
        }
    }

    private void item(ItemDraft item) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", item.level());
        json.writeStringField("code", item.code());
        json.writeStringField("title", item.title());
        texts("unit", item.unitPath());
        number("weight", item.weight());
        json.writeStringField("state", FieldsDecoder.spelling(item.state()));
        if (!item.fields().isEmpty()) {
            json.writeFieldName("fields");
            value(item.fields());
        }
        list("cronoprogram", item.cronoprogram().stream().sorted(BY_TIME).toList(), this::cell);
        list("indicators", item.indicators(), this::indicator);
        list("people", item.people(), this::share);
        list("resources", item.resources(), this::resource);
        list("links", item.links(), this::link);
        list("notes", notes.getOrDefault(item.sourcePointer(), List.of()), this::note);
        items(item.children());
        json.writeEndObject();
    }

    private void cell(CellDraft cell) throws IOException {
        json.writeStringField("kind", FieldsDecoder.spelling(cell.kind()));
        json.writeNumberField("year", cell.year());
        if (cell.month() > 0) {
            json.writeNumberField("month", cell.month());
        }
        if (cell.day() > 0) {
            json.writeNumberField("day", cell.day());
        }
        number("planned", cell.planned());
    }

    /** A finding of an import about the item, which the check of the plan needs. */
    private void note(SourceNote note) throws IOException {
        json.writeStringField("kind", FieldsDecoder.spelling(note.kind()));
        json.writeStringField("name", note.name());
        list("cells", note.cells().stream().sorted(BY_TIME).toList(), this::cell);
        list("values", note.values(), value -> number("percent", value));
    }

    private void indicator(IndicatorDraft indicator) throws IOException {
        json.writeStringField("name", indicator.name());
        text("dimension", indicator.dimension());
        text("unit-of-measure", indicator.unitOfMeasure());
        text("target", indicator.targetText());
        text("source", indicator.source());
        text("control-method", indicator.controlMethod());
        text("description", indicator.description());
        list("actions", indicator.actions(), this::action);
        json.writeStringField("derivation", FieldsDecoder.spelling(indicator.derivation()));
        text("detail", indicator.derivationDetail());
        if (indicator.suspended()) {
            json.writeBooleanField("suspended", true);
        }
        number("weight", indicator.weight());
        if (!indicator.fields().isEmpty()) {
            json.writeFieldName("fields");
            value(indicator.fields());
        }
    }

    private void action(ActionDraft action) throws IOException {
        json.writeStringField("text", action.text());
        number("weight", action.weight());
    }

    private void share(ShareDraft share) throws IOException {
        json.writeStringField("category", share.category());
        text("person", share.person());
        number("share", share.percent());
        text("note", share.note());
        text("collective", share.collective());
        columns(share.columns());
    }

    private void resource(ResourceDraft resource) throws IOException {
        json.writeStringField("kind", resource.kind());
        json.writeStringField("description", resource.description());
        number("cost", resource.cost());
        text("cost-text", resource.costText());
        columns(resource.columns());
    }

    private void columns(Map<String, Object> columns) throws IOException {
        if (!columns.isEmpty()) {
            json.writeFieldName("columns");
            value(columns);
        }
    }

    private void link(LinkDraft link) throws IOException {
        json.writeStringField("kind", link.kind());
        switch (link.to()) {
            case LinkDraft.ToUnit(List<String> path) -> texts("unit", path);
            case LinkDraft.ToItem(String level, String code) -> text("item", coded.get(level + "|" + code));
            case LinkDraft.ToPointer(String pointer) -> text("item", places.get(pointer));
        }
        number("weight", link.weight());
    }

    private interface Body<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String name, List<T> values, Body<T> body) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                json.writeStartObject();
                body.write(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(name);
            value(texts);
        }
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.writeFieldName(name);
            value(number);
        }
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case BigDecimal number -> {
                BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
                json.writeNumber(bare.setScale(Math.max(0, bare.scale())));
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case List<?> list -> {
                json.writeStartArray();
                for (Object each : list) {
                    value(each);
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                Map<String, Object> sorted = new TreeMap<>(); // an order of their own is no part of what fields say
                map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
                for (Map.Entry<String, Object> entry : sorted.entrySet()) {
                    json.writeFieldName(entry.getKey());
                    value(entry.getValue());
                }
                json.writeEndObject();
            }
            default -> throw new IllegalArgumentException("not a field value: " + value.getClass());
        }
    }
}
