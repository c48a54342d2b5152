package it.pdo.scoring.frozen;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Records to canonical JSON and back: components in their order, sorted maps and sets, numbers without trailing zeros, a
 * value of a sealed type with its name. Lists keep their order, which is part of the value.
 */
final class RecordCodec {
    private static final String TYPE = "type";

    private RecordCodec() {}

    static String write(Record value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    private static void write(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> JsonValues.write(out, text);
            case BigDecimal number -> out.append(plain(number));
            case Integer number -> out.append(number);
            case Boolean flag -> out.append(flag);
            case Enum<?> constant -> JsonValues.write(out, constant.name());
            case YearMonth month -> JsonValues.write(out, month.toString());
            case Map<?, ?> map -> map(out, map);
            case Iterable<?> list -> list(out, list);
            case Record part -> record(out, part);
            default -> throw new IllegalArgumentException("not part of a sheet: " + value.getClass());
        }
    }

    /** One form for each number; one of many zeros keeps its exponent instead of a mile of digits. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > 60 ? stripped.toString() : stripped.toPlainString();
    }

    private static void map(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        String separator = "";
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(separator);
            JsonValues.write(out, entry.getKey());
            out.append(':');
            write(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void list(StringBuilder out, Iterable<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            write(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void record(StringBuilder out, Record value) {
        out.append('{');
        String separator = "";
        if (isVariant(value.getClass())) {
            out.append("\"" + TYPE + "\":");
            JsonValues.write(out, value.getClass().getSimpleName());
            separator = ",";
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            out.append(separator);
            JsonValues.write(out, component.getName());
            out.append(':');
            try {
                write(out, component.getAccessor().invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
            separator = ",";
        }
        out.append('}');
    }

    private static boolean isVariant(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    /** Throws IllegalArgumentException when the text is not a value of the type. */
    static <T extends Record> T read(String json, Class<T> type) {
        try {
            return type.cast(Objects.requireNonNull(value(JsonValues.read(json), type)));
        } catch (ClassCastException | NullPointerException | ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a frozen sheet", e);
        }
    }

    private static @Nullable Object value(@Nullable Object json, Type type) throws ReflectiveOperationException {
        if (json == null) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return collection(json, generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || plain == BigDecimal.class || plain == boolean.class) {
            return json;
        }
        if (plain == int.class || plain == Integer.class) {
            return json instanceof String key ? Integer.parseInt(key) : ((BigDecimal) json).intValueExact();
        }
        if (plain == YearMonth.class) {
            return YearMonth.parse((String) json);
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(json))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + plain.getSimpleName() + " " + json));
        }
        Map<?, ?> fields = (Map<?, ?>) json;
        return record(fields, plain.isRecord() ? plain : variant(plain, (String) fields.get(TYPE)));
    }

    private static Class<?> variant(Class<?> sealed, @Nullable String name) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(candidate -> candidate.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + sealed.getSimpleName() + " " + name));
    }

    private static Object record(Map<?, ?> fields, Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(fields.get(components[i].getName()), components[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object collection(Object json, ParameterizedType type) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class || raw == SortedMap.class) {
            Map<@Nullable Object, @Nullable Object> map = new TreeMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) json).entrySet()) {
                map.put(
                        value(entry.getKey(), type.getActualTypeArguments()[0]),
                        value(entry.getValue(), type.getActualTypeArguments()[1]));
            }
            return map;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : (List<?>) json) {
            list.add(value(element, type.getActualTypeArguments()[0]));
        }
        return raw == SortedSet.class ? new TreeSet<>(list) : list;
    }
}
