package it.pdo.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Counts attempts by user name and address in the tenant's schema, so that all nodes share the count and it survives a
 * restart.
 */
@Singleton
class SignInFailures {
    private final JdbcOperations database;
    private final Clock clock;

    SignInFailures(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts an attempt before its password is looked at: a hundred guesses sent at once are a hundred failures, not
     * one.
     *
     * @return the remaining waiting time; zero when the attempt is allowed, and only then it was counted
     */
    @Transactional
    Duration count(String username, String address) {
        String name = Sha256.of(username);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // the column keeps microseconds, rounded up
        forgetOld(now);
        ensureRow(name, address, now);
        Failures before = lockRow(name, address);
        boolean forgotten = SignInThrottle.isForgotten(before.last(), now);
        int failures = forgotten ? 0 : before.count();
        Duration remaining = SignInThrottle.remaining(failures, before.last(), now);
        if (remaining.isZero()) {
            store(name, address, failures + 1, now);
        }
        return remaining;
    }

    /** Forgets the attempts after one that succeeded. */
    @Transactional
    void forget(String username, String address) {
        database.prepareStatement("DELETE FROM sign_in_failure WHERE name_hash = ? AND address = ?", statement -> {
            statement.setString(1, Sha256.of(username));
            statement.setString(2, address);
            return statement.executeUpdate();
        });
    }

    private void forgetOld(Instant now) {
        database.prepareStatement("DELETE FROM sign_in_failure WHERE last_failure_at < ? LIMIT 100", statement -> {
            statement.setObject(1, utc(now.minus(SignInThrottle.MEMORY)));
            return statement.executeUpdate();
        });
    }

    private void ensureRow(String name, String address, Instant now) {
        String sql = "INSERT INTO sign_in_failure (name_hash, address, failures, last_failure_at) VALUES (?, ?, 0, ?)"
                + " ON DUPLICATE KEY UPDATE failures = failures";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, name);
            statement.setString(2, address);
            statement.setObject(3, utc(now));
            return statement.executeUpdate();
        });
    }

    private Failures lockRow(String name, String address) {
        String sql =
                "SELECT failures, last_failure_at FROM sign_in_failure WHERE name_hash = ? AND address = ? FOR UPDATE";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, name);
            statement.setString(2, address);
            return onlyRow(statement);
        });
    }

    private static Failures onlyRow(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The row written in this transaction is gone");
            }
            return new Failures(
                    row.getInt(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        }
    }

    private void store(String name, String address, int failures, Instant now) {
        String sql = "UPDATE sign_in_failure SET failures = ?, last_failure_at = ? WHERE name_hash = ? AND address = ?";
        database.prepareStatement(sql, statement -> {
            statement.setInt(1, failures);
            statement.setObject(2, utc(now));
            statement.setString(3, name);
            statement.setString(4, address);
            return statement.executeUpdate();
        });
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private record Failures(int count, Instant last) {}
}
