package it.pdo.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Caches parsed texts that rarely change, by tenant, code and version. The text itself is compared at every call, so
 * that neither a rolled-back text nor one of another tenant is ever returned.
 *
 * <p>The total number of characters is bounded; least recently used texts are evicted first. No lock is held while a
 * text is parsed: two threads may parse the same text at once.
 *
 * @param <T> the parsed type; immutable
 */
public final class ParsedTextCache<T> {
    private record Key(TenantSlug tenant, String code, int version) {}

    private record Parsed<T>(String text, T value) {}

    private final Cache<Key, Parsed<T>> kept;

    /** @param characters maximum total length of the cached texts, in characters */
    public ParsedTextCache(long characters) {
        kept = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Key key, Parsed<T> parsed) -> parsed.text().length())
                .executor(Runnable::run)
                .build();
    }

    /**
     * The parsed text of the bound tenant.
     *
     * @param parse parses the text; its exceptions are passed on and not cached
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

    /** Total characters of the cached texts. */
    long characters() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
