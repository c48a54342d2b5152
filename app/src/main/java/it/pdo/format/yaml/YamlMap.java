package it.pdo.format.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map of a document under construction, in the order its keys are put; what is absent or an empty list is left out. */
public final class YamlMap {
    private final Map<String, Object> map = new LinkedHashMap<>();

    /** What was put, as {@link YamlText} takes it. */
    public Map<String, Object> map() {
        return map;
    }

    public YamlMap put(String key, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            map.put(key, value);
        }
        return this;
    }

    /** A flag, which a document names only where it is set. */
    public YamlMap flag(String key, boolean value) {
        return value ? put(key, true) : this;
    }

    public <T> YamlMap list(String key, Collection<T> all, Function<? super T, YamlMap> write) {
        return put(key, all.stream().map(write).map(YamlMap::map).toList());
    }
}
