package it.pdo.identity;

import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Verifies the token a program shows. */
@Singleton
public class TokenSignIn {
    private final TenantCatalog catalog;
    private final ApiTokens tokens;

    TokenSignIn(TenantCatalog catalog, ApiTokens tokens) {
        this.catalog = catalog;
        this.tokens = tokens;
    }

    /** Who the token speaks for, in the only tenant it is good for; empty for any token that is not honoured. */
    public Optional<SignedIn> verify(String text) {
        return ApiToken.Parts.of(text).flatMap(parts -> TenantSlug.parse(parts.slug())
                .flatMap(catalog::find)
                .filter(Tenant::isReady)
                .flatMap(tenant -> CurrentTenant.call(tenant.slug(), () -> tokens.holder(parts))));
    }
}
