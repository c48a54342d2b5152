package it.pdo.exchange.merge;

import static it.pdo.shared.LocalizedMessage.verbatim;

import it.pdo.shared.LocalizedMessage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of the format's fields in the three states of {@link ThreeWayMerge}; those per year are merged by year. */
final class FieldThreeWayMerge {
    private final IndicatorThreeWayMerge.Value value;
    private final Function<String, LocalizedMessage> what;

    /** @param what how a field is named in a conflict */
    FieldThreeWayMerge(IndicatorThreeWayMerge.Value value, Function<String, LocalizedMessage> what) {
        this.value = value;
        this.what = what;
    }

    /** @param covers whether the file speaks of the field with a code */
    Map<String, Object> merge(
            Predicate<String> covers,
            Map<String, Object> exported,
            Map<String, Object> edited,
            Map<String, Object> current) {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (String code : keys(edited, current, exported)) {
            Object one = covers.test(code)
                    ? field("field:" + code, code, exported.get(code), edited.get(code), current.get(code))
                    : current.get(code);
            if (one != null) {
                merged.put(code, one);
            }
        }
        return merged;
    }

    private @Nullable Object field(
            String column, String name, @Nullable Object exported, @Nullable Object edited, @Nullable Object current) {
        boolean yearly = exported instanceof Map || edited instanceof Map || current instanceof Map;
        if (!yearly) {
            return value.<Object>merge(
                    column, what.apply(name), ImportDifferenceFormatter::text, exported, edited, current);
        }
        Map<String, Object> years = new LinkedHashMap<>();
        for (String year : keys(byYear(edited), byYear(current), byYear(exported))) {
            Object one = field(
                    column + ":" + year,
                    name + " " + year,
                    byYear(exported).get(year),
                    byYear(edited).get(year),
                    byYear(current).get(year));
            if (one != null) {
                years.put(year, one);
            }
        }
        return years.isEmpty() ? null : years;
    }

    private static Map<String, Object> byYear(@Nullable Object value) {
        Map<String, Object> years = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((year, each) -> years.put(String.valueOf(year), each));
        }
        return years;
    }

    static Set<String> keys(Map<String, ?> first, Map<String, ?> second, Map<String, ?> third) {
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        keys.addAll(third.keySet());
        return keys;
    }

    /** A field named by its code alone. */
    static FieldThreeWayMerge ofItem(IndicatorThreeWayMerge.Value value) {
        return new FieldThreeWayMerge(value, name -> verbatim(name));
    }
}
