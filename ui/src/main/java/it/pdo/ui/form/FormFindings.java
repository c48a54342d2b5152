package it.pdo.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a reader finds in a form, by path: what is wrong and keeps it from being saved, and what is still missing. */
public final class FormFindings {
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    public void wrong(String path, String message) {
        wrong.putIfAbsent(path, message);
    }

    public void missing(String path, String message) {
        missing.putIfAbsent(path, message);
    }

    public Map<String, String> wrong() {
        return wrong;
    }

    public Map<String, String> missing() {
        return missing;
    }

    /** The value of a text: the stored one when nobody touched it, none when it is blank or wrong. */
    public <T> @Nullable T value(
            String path, FormText base, FormText form, @Nullable T stored, Function<String, TypedValue<T>> read) {
        String text = form.get(path);
        if (text.equals(base.get(path))) {
            return stored;
        }
        if (text.isBlank()) {
            return null;
        }
        return switch (read.apply(text)) {
            case TypedValue.Value<T>(var value) -> value;
            case TypedValue.Wrong<T>(var message) -> {
                wrong(path, message);
                yield null;
            }
        };
    }
}
