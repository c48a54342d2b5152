package it.pdo.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Keeps what was made of texts that rarely change, each for one tenant, code and version. The text itself is compared at
 * every call: what a transaction published and took back is never found again, nor is anything of another tenant.
 *
 * <p>All together hold a bounded number of characters; those that were not asked for go first. Nothing is locked while a text
 * is read: two who ask for the same at once may both read it.
 *
 * @param <T> what is made of a text; immutable
 */
public final class ParsedTextCache<T> {
    private record Key(TenantSlug tenant, String code, int version) {}

    private record Parsed<T>(String text, T value) {}

    private final Cache<Key, Parsed<T>> kept;

    /** @param characters how long the texts kept may be in all */
    public ParsedTextCache(long characters) {
        kept = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Key key, Parsed<T> parsed) -> parsed.text().length())
                .executor(Runnable::run)
                .build();
    }

    /**
     * What is made of a text of the bound tenant.
     *
     * @param parse makes it; its failures are the caller's and nothing is kept of them
     * @throws NoTenantBoundException when no tenant is bound
     */
    public T get(String code, int version, String text, Function<String, T> parse) {
        Key key = new Key(CurrentTenant.required(), code, version);
        Parsed<T> known = kept.getIfPresent(key);
        if (known != null && known.text().equals(text)) {
            return known.value();
        }
        T value = parse.apply(text);
        kept.put(key, new Parsed<>(text, value));
        return value;
    }

    /** Characters of all texts kept now. */
    long characters() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
