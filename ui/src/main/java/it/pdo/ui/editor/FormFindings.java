package it.pdo.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a reader finds in a form, by path: what is wrong and keeps it from being saved, and what is still missing. */
final class FormFindings {
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    void wrong(String path, String message) {
        wrong.putIfAbsent(path, message);
    }

    void missing(String path, String message) {
        missing.putIfAbsent(path, message);
    }

    Map<String, String> wrong() {
        return wrong;
    }

    Map<String, String> missing() {
        return missing;
    }

    /** The value of a text: the stored one when nobody touched it, none when it is blank or wrong. */
    <T> @Nullable T value(
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
