package it.pdo.planning.content;

import it.pdo.format.Field;
import it.pdo.planning.IndicatorId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the changed values of an item's indicators. */
final class IndicatorValues {
    private final DifferenceFormatter words;
    private final List<ValueDifference> found;

    IndicatorValues(DifferenceFormatter words, List<ValueDifference> found) {
        this.words = words;
        this.found = found;
    }

    void between(@Nullable WholeItem before, @Nullable WholeItem after) {
        var old = byId(before);
        var now = byId(after);
        var ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (var id : ids) {
            between(id, old.get(id), now.get(id));
        }
    }

    private static Map<IndicatorId, IndicatorContent> byId(@Nullable WholeItem content) {
        Map<IndicatorId, IndicatorContent> map = new LinkedHashMap<>();
        if (content != null) {
            content.indicators().forEach(indicator -> map.put(indicator.id(), indicator));
        }
        return map;
    }

    private void between(IndicatorId id, @Nullable IndicatorContent before, @Nullable IndicatorContent after) {
        if (before == null || after == null) {
            add(id, "indicator", words.values.text("difference.indicator"), summary(before), summary(after));
            return;
        }
        value(before, after, "name", IndicatorContent::name);
        value(before, after, "target", content -> or(content.targetText()));
        value(before, after, "dimension", content -> words.dimension(content.dimension()));
        value(before, after, "unit-of-measure", content -> or(content.unitOfMeasure()));
        value(before, after, "source", content -> or(content.source()));
        value(before, after, "control-method", content -> or(content.controlMethod()));
        value(before, after, "description", content -> or(content.description()));
        value(before, after, "actions", this::actions);
        value(before, after, "derivation", this::derivation);
        value(before, after, "state", content -> words.values.state(content.state()));
        value(before, after, "weight", content -> words.values.number(content.weight()));
        fields(before, after);
    }

    private void fields(IndicatorContent before, IndicatorContent after) {
        var codes = new LinkedHashSet<>(before.fields().keySet());
        codes.addAll(after.fields().keySet());
        for (var code : codes) {
            if (!Objects.equals(before.fields().get(code), after.fields().get(code))) {
                var field = words.cardField(code);
                add(
                        after.id(),
                        "field " + code,
                        words.values.text(
                                "difference.of-indicator",
                                field.map(Field::name).orElse(code),
                                after.name()),
                        words.values.field(field.orElse(null), before.fields().get(code)),
                        words.values.field(field.orElse(null), after.fields().get(code)));
            }
        }
    }

    private void value(
            IndicatorContent before, IndicatorContent after, String key, Function<IndicatorContent, String> of) {
        add(
                after.id(),
                key,
                words.values.text("difference.of-indicator", words.values.text("difference." + key), after.name()),
                of.apply(before),
                of.apply(after));
    }

    private void add(IndicatorId id, String key, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new ValueDifference(Optional.of(id), key, what, before, after));
        }
    }

    private static String summary(@Nullable IndicatorContent content) {
        return content == null ? "" : DifferenceFormatter.joined(content.name(), content.targetText());
    }

    private String actions(IndicatorContent content) {
        return DifferenceFormatter.lines(content.actions().stream()
                .map(action -> DifferenceFormatter.joined(action.text(), words.values.number(action.weight())))
                .toList());
    }

    private String derivation(IndicatorContent content) {
        return DifferenceFormatter.joined(
                words.values.text("difference.derivation." + content.derivation()), content.derivationDetail());
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
