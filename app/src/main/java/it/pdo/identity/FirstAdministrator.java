package it.pdo.identity;

import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.provisioning.ProvisioningReport;
import it.pdo.tenancy.provisioning.TenantInitializer;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/** Opens the first account of a new municipality, whose password only the operator is told, once. */
@Singleton
final class FirstAdministrator implements TenantInitializer {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(FirstAdministrator.class);
    private static final String USERNAME = "amministratore";
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Passwords passwords;

    FirstAdministrator(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void initialize(Tenant tenant, ProvisioningReport report) {
        String password = newPassword();
        AccountDraft draft = new AccountDraft(
                USERNAME,
                SENTENCES.text(Languages.OF_PLANS, "tenant.first-administrator"),
                null,
                List.of(Grant.everywhere(Role.TENANT_ADMIN)));
        if (accounts.open(draft, passwords.hash(password)).isEmpty()) {
            throw new IllegalStateException("A new tenant already has an account");
        }
        report.add(SENTENCES.message("tenant.first-sign-in", USERNAME, password));
    }

    private static String newPassword() {
        return RANDOM.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
