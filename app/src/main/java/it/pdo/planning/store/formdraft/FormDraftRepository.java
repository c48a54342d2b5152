package it.pdo.planning.store.formdraft;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormDraftRepository extends GenericRepository<FormDraftRow, String> {

    @Query("INSERT INTO kept_form (account_id, plan_id, subject, kept_at, base, typed)"
            + " VALUES (:account, :plan, :subject, :keptAt, :base, :typed)")
    void insert(long account, long plan, String subject, Instant keptAt, String base, String typed);

    @Query("SELECT plan_id, subject, kept_at, base, typed FROM kept_form"
            + " WHERE account_id = :account AND plan_id = :plan AND subject = :subject")
    Optional<FormDraftRow> findOne(long account, long plan, String subject);

    @Query("DELETE FROM kept_form WHERE account_id = :account AND plan_id = :plan AND subject = :subject")
    long remove(long account, long plan, String subject);
}
