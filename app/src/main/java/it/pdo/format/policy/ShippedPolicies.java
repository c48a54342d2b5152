package it.pdo.format.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scoring policies that come with the product, which every municipality may use. */
public final class ShippedPolicies {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private ShippedPolicies() {}

    /** Their codes, in the order of the product. */
    public static List<String> codes() {
        return resource("policies.txt")
                .orElse("")
                .lines()
                .filter(code -> !code.isBlank())
                .toList();
    }

    /** The YAML of the latest version of one; empty when the product has none of that code. */
    public static Optional<String> text(String code) {
        return text(code, "");
    }

    /** The YAML of an earlier version of one; empty when the product has none. */
    public static Optional<String> text(String code, int version) {
        return text(code, version + "/");
    }

    private static Optional<String> text(String code, String folder) {
        return CODE.matcher(code).matches() ? resource(folder + code + ".yaml") : Optional.empty();
    }

    private static Optional<String> resource(String name) {
        try (@Nullable
                InputStream file = ShippedPolicies.class.getResourceAsStream("/tenants-config/policies/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
