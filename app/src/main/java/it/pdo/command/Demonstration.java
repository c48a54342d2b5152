package it.pdo.command;

import it.pdo.identity.Account;
import it.pdo.identity.Accounts;
import it.pdo.identity.ApiToken;
import it.pdo.identity.ApiTokens;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantCatalog;
import it.pdo.tenancy.TenantSlug;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The demonstration municipalities of {@code pdo up}. */
@Singleton
class Demonstration {
    /** Everybody's, in municipalities that hold nothing real on a server that only this machine reaches. */
    static final String PASSWORD = "prova-il-mese";

    private static final String TOKEN = "pdo up";

    private final TenantCatalog catalog;
    private final Accounts accounts;
    private final ApiTokens tokens;

    Demonstration(TenantCatalog catalog, Accounts accounts, ApiTokens tokens) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Creates the demonstration municipalities that are not there yet. */
    void load(Consumer<String> tell) {}

    /** Tells who can sign in where, one account a role, and a new token for each municipality. */
    void introduce(String pages, Consumer<String> tell) {
        tell.accept(Texts.text("demo.sign-ins", PASSWORD));
        slugs().stream()
                .flatMap(slug -> catalog.find(slug).stream())
                .filter(Tenant::isReady)
                .forEach(tenant -> {
                    tell.accept(Texts.text("demo.tenant", tenant.name(), pages, tenant.slug()));
                    CurrentTenant.run(tenant.slug(), () -> introducePeople(tell));
                });
    }

    private void introducePeople(Consumer<String> tell) {
        Map<Role, Account> oneEach = new EnumMap<>(Role.class);
        for (Account account : accounts.list()) {
            account.grants().stream().map(Grant::role).forEach(role -> oneEach.putIfAbsent(role, account));
        }
        oneEach.forEach((role, account) ->
                tell.accept(Texts.text("demo.account", account.username(), Texts.text("role." + role))));
        Optional.ofNullable(oneEach.get(Role.TENANT_ADMIN))
                .ifPresent(administrator -> tell.accept(Texts.text("demo.token", newToken(administrator))));
    }

    /** A token is readable only when it is issued, so every start issues one and ends the one before. */
    private String newToken(Account administrator) {
        tokens.list().stream()
                .filter(token -> token.name().equals(TOKEN) && !token.revoked())
                .map(ApiToken::id)
                .forEach(tokens::revoke);
        return tokens.issue(administrator.id(), TOKEN).text();
    }

    private static List<TenantSlug> slugs() {
        return List.of();
    }
}
