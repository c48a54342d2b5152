package it.pdo.scoring.frozen;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a stored sheet: values by their stored names, in the order written. The shapes define the names, never
 * records or their components, which may be renamed at any time.
 *
 * <p>Each reading method throws IllegalArgumentException when the value is absent (unless its name says that it may be)
 * or of another kind.
 */
final class StoredFields {
    private final Map<String, @Nullable Object> values;

    private StoredFields(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** An empty object to write. */
    static StoredFields start() {
        return new StoredFields(new LinkedHashMap<>());
    }

    /** Wraps an object read by {@link JsonValues#read}. */
    @SuppressWarnings("unchecked") // the reader of JSON gives objects texts as keys
    static StoredFields of(@Nullable Object json) {
        if (json instanceof Map<?, ?> object) {
            return new StoredFields((Map<String, @Nullable Object>) object);
        }
        throw new IllegalArgumentException("not an object: " + json);
    }

    /** Adds a value: text, number, boolean, constant, month, object, or a list or map of these; null is written as null. */
    StoredFields put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds a list of objects. */
    <T> StoredFields put(String name, List<T> elements, Function<? super T, StoredFields> writer) {
        return put(name, elements.stream().map(writer).toList());
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    private <T> T required(String name, Class<T> kind) {
        return as(kind, name, values.get(name));
    }

    private static <T> T as(Class<T> kind, String name, @Nullable Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("«" + name + "» is not " + kind.getSimpleName() + ": " + value);
        }
        return kind.cast(value);
    }

    String text(String name) {
        return required(name, String.class);
    }

    @Nullable
    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    BigDecimal number(String name) {
        return required(name, BigDecimal.class);
    }

    @Nullable
    BigDecimal optionalNumber(String name) {
        return has(name) ? number(name) : null;
    }

    int integer(String name) {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("«" + name + "» is no whole number", e);
        }
    }

    boolean flag(String name) {
        return required(name, Boolean.class);
    }

    YearMonth month(String name) {
        return month(name, text(name));
    }

    @Nullable
    YearMonth optionalMonth(String name) {
        return has(name) ? month(name) : null;
    }

    private static YearMonth month(String name, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("«" + name + "» is no month: " + text, e);
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, type, text(name));
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String name, Class<E> type) {
        return has(name) ? constant(name, type) : null;
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("«" + name + "» may not be " + text));
    }

    StoredFields object(String name) {
        return of(values.get(name));
    }

    /** The elements of a list of objects. */
    <T> List<T> objects(String name, Function<StoredFields, T> reader) {
        List<T> found = new ArrayList<>();
        for (Object element : required(name, List.class)) {
            found.add(reader.apply(of(element)));
        }
        return found;
    }

    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        for (Object element : required(name, List.class)) {
            found.add(as(String.class, name, element));
        }
        return found;
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return texts(name).stream().map(text -> constant(name, type, text)).toList();
    }

    /** A map of objects whose keys are data. */
    <T> SortedMap<String, T> objectsByName(String name, Function<StoredFields, T> reader) {
        SortedMap<String, T> found = new TreeMap<>();
        object(name).values.forEach((key, value) -> found.put(key, reader.apply(of(value))));
        return found;
    }

    SortedMap<String, String> textsByName(String name) {
        SortedMap<String, String> found = new TreeMap<>();
        object(name).values.forEach((key, value) -> found.put(key, as(String.class, key, value)));
        return found;
    }

    SortedMap<String, BigDecimal> numbersByName(String name) {
        SortedMap<String, BigDecimal> found = new TreeMap<>();
        object(name).values.forEach((key, value) -> found.put(key, as(BigDecimal.class, key, value)));
        return found;
    }

    SortedMap<YearMonth, BigDecimal> numbersByMonth(String name) {
        SortedMap<YearMonth, BigDecimal> found = new TreeMap<>();
        numbersByName(name).forEach((key, value) -> found.put(month(name, key), value));
        return found;
    }

    SortedMap<Integer, BigDecimal> numbersByYear(String name) {
        SortedMap<Integer, BigDecimal> found = new TreeMap<>();
        numbersByName(name).forEach((key, value) -> found.put(Integer.valueOf(key), value));
        return found;
    }
}
