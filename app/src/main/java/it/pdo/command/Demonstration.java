package it.pdo.command;

import io.micronaut.context.annotation.Requires;
import it.pdo.exchange.municipality.LoadOutcome;
import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.exchange.municipality.MunicipalityLoader;
import it.pdo.identity.Account;
import it.pdo.identity.Accounts;
import it.pdo.identity.ApiToken;
import it.pdo.identity.ApiTokens;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.shared.Issue;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantState;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The demonstration municipalities of {@code pdo up}: those whose folders the shipped configuration lists. */
@Singleton
@Requires(beans = DatabaseServer.class)
class Demonstration {
    private static final String LIST = "/tenants-config/demonstration.txt";
    private static final String TOKEN = "pdo up";

    private final TenantCatalog catalog;
    private final MunicipalityLoader loader;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final DemonstrationPassword password;

    Demonstration(
            TenantCatalog catalog,
            MunicipalityLoader loader,
            Accounts accounts,
            ApiTokens tokens,
            DemonstrationPassword password) {
        this.catalog = catalog;
        this.loader = loader;
        this.accounts = accounts;
        this.tokens = tokens;
        this.password = password;
    }

    /**
     * Creates the demonstration municipalities that are not there yet.
     *
     * @throws CommandException when one cannot be created; nothing of it is left behind
     */
    void load(Consumer<String> tell) {
        for (TenantSlug slug : slugs()) {
            Optional<Tenant> there = catalog.find(slug);
            if (there.isEmpty()) {
                tell.accept(CommandMessages.text("demo.loading", slug));
                load(slug, tell);
            } else if (there.get().state() instanceof TenantState.InProvisioning) {
                tell.accept(CommandMessages.text("demo.unfinished", slug));
            }
        }
    }

    private void load(TenantSlug slug, Consumer<String> tell) {
        MunicipalityFolder.Reading reading =
                MunicipalityFolder.shipped(slug.value()).read();
        switch (reading.municipality()
                .map(municipality -> loader.load(municipality, password.required()))
                .orElseGet(() -> new LoadOutcome.Refused(reading.issues()))) {
            case LoadOutcome.Loaded loaded ->
                loaded.doubts().forEach(doubt -> tell.accept(doubt.line(CommandMessages.language())));
            case LoadOutcome.AlreadyThere _ -> {}
            case LoadOutcome.Refused refused -> throw refused(slug, lines(refused.issues()));
            case LoadOutcome.Failed failed -> throw refused(slug, failed.reason());
        }
    }

    private static String lines(List<Issue> issues) {
        return issues.stream().map(Issue::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    private static CommandException refused(TenantSlug slug, String reason) {
        return new CommandException(CommandMessages.text("demo.failed", slug, reason));
    }

    /** Tells who can sign in where, one account a role, and a new token for each municipality. */
    void printSignIns(String pages, Consumer<String> tell) {
        List<Tenant> ready = slugs().stream()
                .flatMap(slug -> catalog.find(slug).stream())
                .filter(Tenant::isReady)
                .toList();
        if (ready.isEmpty()) {
            return;
        }
        tell.accept(password.known()
                .map(known -> CommandMessages.text("demo.sign-ins", known))
                .orElseGet(() -> CommandMessages.text("demo.sign-ins.elsewhere")));
        for (Tenant tenant : ready) {
            tell.accept(CommandMessages.text("demo.tenant", tenant.name(), pages, tenant.slug()));
            CurrentTenant.run(tenant.slug(), () -> introducePeople(tell));
        }
    }

    private void introducePeople(Consumer<String> tell) {
        // The administrator of the provisioning comes first by id and has a password nobody was told.
        List<Account> people = accounts.list().stream()
                .sorted(Comparator.comparing(Account::id))
                .skip(1)
                .toList();
        Map<Role, Account> oneEach = new EnumMap<>(Role.class);
        for (Account account : people) {
            account.grants().stream().map(Grant::role).forEach(role -> oneEach.putIfAbsent(role, account));
        }
        oneEach.forEach((role, account) -> tell.accept(CommandMessages.text(
                "demo.account", padded(account.username()), CommandMessages.text("role." + role))));
        Optional.ofNullable(oneEach.get(Role.TENANT_ADMIN))
                .ifPresent(administrator -> tell.accept(CommandMessages.text("demo.token", newToken(administrator))));
    }

    private static String padded(String username) {
        return "%-24s".formatted(username);
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
        try (InputStream list = Demonstration.class.getResourceAsStream(LIST)) {
            return list == null
                    ? List.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(TenantSlug::new)
                            .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
