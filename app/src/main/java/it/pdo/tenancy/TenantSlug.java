package it.pdo.tenancy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a tenant in URLs, commands and schema names: a lower-case letter, then 1 to 30 lower-case letters, digits
 * or hyphens. Validated here, because it becomes part of a schema name.
 */
public record TenantSlug(String value) implements Comparable<TenantSlug> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    /** @throws IllegalArgumentException when the text has not the form of a slug */
    public TenantSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant slug: " + value);
        }
    }

    /** The slug, or empty when the text is not a valid slug. */
    public static Optional<TenantSlug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TenantSlug(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TenantSlug other) {
        return value.compareTo(other.value);
    }

    /** The bare slug. */
    @Override
    public String toString() {
        return value;
    }
}
