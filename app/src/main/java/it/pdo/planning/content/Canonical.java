package it.pdo.planning.content;

import it.pdo.planning.ActionDraft;
import it.pdo.planning.IndicatorDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Normalises values, so that equal meanings are equal values when what was read is compared with what is stored. */
final class Canonical {
    private Canonical() {}

    static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? null : exact(number);
    }

    /** Normalises a number: 12.50 and 12.5 are equal, and so are 1E+2 and 100. */
    static BigDecimal exact(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static IndicatorDefinition definition(IndicatorDefinition definition) {
        return definition
                .withWeight(number(definition.weight()))
                .withActions(definition.actions().stream()
                        .map(action -> new ActionDraft(action.text(), number(action.weight())))
                        .toList())
                .withFields(fields(definition.fields()));
    }

    /** Keeps the order of fields; numbers of any type become decimals. */
    static Map<String, Object> fields(Map<String, Object> fields) {
        var map = new LinkedHashMap<String, Object>();
        fields.forEach((code, value) -> map.put(code, value(value)));
        return Collections.unmodifiableMap(map);
    }

    private static Object value(Object value) {
        return switch (value) {
            case BigDecimal number -> exact(number);
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case List<?> list -> {
                var values = new ArrayList<Object>();
                list.forEach(each -> values.add(value(each)));
                yield Collections.unmodifiableList(values);
            }
            case Map<?, ?> map -> {
                var values = new LinkedHashMap<String, Object>();
                map.forEach((key, each) -> values.put((String) key, value(each)));
                yield Collections.unmodifiableMap(values);
            }
            default -> value;
        };
    }
}
