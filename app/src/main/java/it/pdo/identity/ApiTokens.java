package it.pdo.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The tokens by which programs read the bound tenant. */
@Singleton
public class ApiTokens {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcOperations database;
    private final Accounts accounts;
    private final Clock clock;

    ApiTokens(JdbcOperations database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Issues a token that reads, and only reads, what the account may read. */
    @Transactional
    public ApiToken.Issued issue(AccountId onBehalfOf, String name) {
        ApiToken token = new ApiToken(new ApiTokenId(IdGenerator.next()), onBehalfOf, name, false);
        String secret = newSecret();
        String sql = "INSERT INTO api_token (id, account_id, name, secret_hash, created_at) VALUES (?, ?, ?, ?, ?)";
        database.prepareStatement(sql, statement -> {
            statement.setLong(1, token.id().value());
            statement.setLong(2, onBehalfOf.value());
            statement.setString(3, token.name());
            statement.setString(4, Sha256.of(secret));
            statement.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        String slug = CurrentTenant.required().value();
        return new ApiToken.Issued(token.id(), new ApiToken.Parts(slug, token.id(), secret).text());
    }

    /** Ends a token; ending one twice changes nothing. */
    @Transactional
    public void revoke(ApiTokenId token) {
        String sql = "UPDATE api_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";
        database.prepareStatement(sql, statement -> {
            statement.setObject(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setLong(2, token.value());
            return statement.executeUpdate();
        });
    }

    /** All tokens, oldest first. */
    @Transactional
    public List<ApiToken> list() {
        String sql = "SELECT id, account_id, name, revoked_at IS NOT NULL FROM api_token ORDER BY id";
        return database.prepareStatement(sql, statement -> {
            List<ApiToken> tokens = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tokens.add(new ApiToken(
                            new ApiTokenId(row.getLong(1)),
                            new AccountId(row.getLong(2)),
                            row.getString(3),
                            row.getBoolean(4)));
                }
            }
            return tokens;
        });
    }

    /** The holder of a token of the bound tenant, if its secret is right, it was not revoked and its account is open. */
    @Transactional
    Optional<SignedIn> holder(ApiToken.Parts parts) {
        return find(parts.id())
                .filter(stored -> sameHash(stored.secretHash(), parts.secret()))
                .flatMap(stored -> accounts.find(stored.account())
                        .filter(Account::open)
                        .map(account -> readOnly(account, stored.name())));
    }

    private Optional<Stored> find(ApiTokenId token) {
        String sql = "SELECT account_id, name, secret_hash FROM api_token WHERE id = ? AND revoked_at IS NULL";
        return database.prepareStatement(sql, statement -> {
            statement.setLong(1, token.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stored(new AccountId(row.getLong(1)), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        });
    }

    private static boolean sameHash(String stored, String secret) {
        return MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), Sha256.of(secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** Every role becomes that of a reader where it counts; an operator's becomes none. */
    private static SignedIn readOnly(Account account, String tokenName) {
        List<Grant> grants = account.grants().stream()
                .filter(grant -> grant.role() != Role.OPERATOR)
                .map(grant -> new Grant(Role.READER, grant.unitId()))
                .distinct()
                .toList();
        return new SignedIn(CurrentTenant.required(), account.id(), account.username(), tokenName, grants);
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Stored(AccountId account, String name, String secretHash) {}
}
