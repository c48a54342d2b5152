package it.pdo.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The local accounts of the bound tenant. */
@Singleton
public class Accounts {
    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";
    private static final String SELECT = "SELECT id, username, display_name, state FROM account ";

    private static final String ON_A_DAY = "valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)";

    private final JdbcOperations database;
    private final Clock clock;

    Accounts(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens an account. The hash is an argument because computing it is slow on purpose: many accounts of a
     * demonstration can share one.
     *
     * @return its id, or empty when the user name is taken
     */
    @Transactional
    public Optional<AccountId> open(AccountDraft draft, PasswordHash password) {
        if (find(draft.username()).isPresent()) {
            return Optional.empty();
        }
        AccountId id = new AccountId(IdGenerator.next());
        String sql =
                "INSERT INTO account (id, username, display_name, person_id, password_hash, state, created_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, 'OPEN', ?, 0)";
        database.prepareStatement(sql, statement -> {
            statement.setLong(1, id.value());
            statement.setString(2, draft.username());
            statement.setString(3, draft.displayName());
            PersonId person = draft.person();
            if (person == null) {
                statement.setNull(4, Types.BIGINT);
            } else {
                statement.setLong(4, person.value());
            }
            statement.setString(5, password.encoded());
            statement.setObject(6, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        draft.grants().forEach(grant -> insertGrant(id, grant, Units.BEFORE_RECORDS));
        return Optional.of(id);
    }

    /** Gives an account one more role, since before any record. */
    @Transactional
    public void grant(AccountId account, Grant grant) {
        insertGrant(account, grant, Units.BEFORE_RECORDS);
    }

    /** Gives an account one more role from a day on. */
    @Transactional
    public void grant(AccountId account, Grant grant, LocalDate day) {
        insertGrant(account, grant, day);
    }

    /**
     * Takes a role from an account from a day on; that it was held before stays recorded.
     *
     * @return whether the account would have held it then
     */
    @Transactional
    public boolean withdraw(AccountId account, Grant grant, LocalDate day) {
        String begun = "DELETE FROM role_grant WHERE account_id = ? AND role = ? AND unit_id <=> ? AND valid_from >= ?";
        String held = "UPDATE role_grant SET valid_to = ?"
                + " WHERE account_id = ? AND role = ? AND unit_id <=> ? AND valid_from < ?"
                + " AND (valid_to IS NULL OR valid_to >= ?)";
        int deleted = database.prepareStatement(begun, statement -> {
            setGrant(statement, 1, account, grant);
            statement.setObject(4, day);
            return statement.executeUpdate();
        });
        int ended = database.prepareStatement(held, statement -> {
            statement.setObject(1, day.minusDays(1));
            setGrant(statement, 2, account, grant);
            statement.setObject(5, day);
            statement.setObject(6, day);
            return statement.executeUpdate();
        });
        return deleted + ended > 0;
    }

    /** Sets account, role and unit, in this order, from a parameter on. */
    private static void setGrant(PreparedStatement statement, int first, AccountId account, Grant grant)
            throws SQLException {
        statement.setLong(first, account.value());
        statement.setString(first + 1, grant.role().name());
        statement.setObject(first + 2, grant.unit().map(UnitId::value).orElse(null));
    }

    /** The roles an account held, or will hold, on a day. */
    @Transactional
    public List<Grant> grants(AccountId account, LocalDate day) {
        return grantsOf(account, day);
    }

    /** Closes an account: it can no longer sign in, its sessions end within a minute, its tokens are refused. */
    @Transactional
    public void close(AccountId account) {
        database.prepareStatement("UPDATE account SET state = ?, version = version + 1 WHERE id = ?", statement -> {
            statement.setString(1, CLOSED);
            statement.setLong(2, account.value());
            return statement.executeUpdate();
        });
    }

    /** The account with that user name, open or closed, ignoring case. */
    @Transactional
    public Optional<Account> find(String username) {
        return database.prepareStatement(SELECT + "WHERE username = ?", statement -> {
            statement.setString(1, username.strip().toLowerCase(Locale.ROOT));
            return read(statement).stream().findFirst();
        });
    }

    /** The account of that id, open or closed. */
    @Transactional
    public Optional<Account> find(AccountId account) {
        return database.prepareStatement(SELECT + "WHERE id = ?", statement -> {
            statement.setLong(1, account.value());
            return read(statement).stream().findFirst();
        });
    }

    /** All accounts, by user name. */
    @Transactional
    public List<Account> list() {
        return database.prepareStatement(SELECT + "ORDER BY username", this::read);
    }

    /** Display names of the administrators of the whole municipality, in order. */
    @Transactional
    public List<String> administrators() {
        String sql = "SELECT DISTINCT a.display_name FROM account a JOIN role_grant g ON g.account_id = a.id"
                + " WHERE a.state = 'OPEN' AND g.role = 'TENANT_ADMIN' AND g.unit_id IS NULL AND " + ON_A_DAY
                + " ORDER BY a.display_name";
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, today());
            statement.setObject(2, today());
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        });
    }

    /** The stored hash of an open account. */
    @Transactional
    Optional<PasswordHash> passwordOf(AccountId account) {
        String sql = "SELECT password_hash FROM account WHERE id = ? AND state = 'OPEN'";
        return database.prepareStatement(sql, statement -> {
            statement.setLong(1, account.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new PasswordHash(row.getString(1))) : Optional.empty();
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Account> read(PreparedStatement statement) throws SQLException {
        List<Account> bare = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                bare.add(new Account(
                        new AccountId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        OPEN.equals(row.getString(4)),
                        List.of()));
            }
        }
        return bare.stream()
                .map(account -> new Account(
                        account.id(),
                        account.username(),
                        account.displayName(),
                        account.open(),
                        grantsOf(account.id(), today())))
                .toList();
    }

    private List<Grant> grantsOf(AccountId account, LocalDate day) {
        String sql = "SELECT role, unit_id FROM role_grant WHERE account_id = ? AND " + ON_A_DAY
                + " GROUP BY role, unit_id ORDER BY MIN(id)";
        return database.prepareStatement(sql, statement -> {
            statement.setLong(1, account.value());
            statement.setObject(2, day);
            statement.setObject(3, day);
            List<Grant> grants = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Role role = Role.valueOf(row.getString(1));
                    long unit = row.getLong(2);
                    grants.add(row.wasNull() ? Grant.everywhere(role) : Grant.on(role, new UnitId(unit)));
                }
            }
            return grants;
        });
    }

    private void insertGrant(AccountId account, Grant grant, LocalDate day) {
        String sql = "INSERT INTO role_grant (id, account_id, role, unit_id, valid_from) VALUES (?, ?, ?, ?, ?)";
        database.prepareStatement(sql, statement -> {
            statement.setLong(1, IdGenerator.next());
            statement.setLong(2, account.value());
            statement.setString(3, grant.role().name());
            if (grant.unit().isEmpty()) {
                statement.setNull(4, Types.BIGINT);
            } else {
                statement.setLong(4, grant.unit().get().value());
            }
            statement.setObject(5, day);
            return statement.executeUpdate();
        });
    }
}
