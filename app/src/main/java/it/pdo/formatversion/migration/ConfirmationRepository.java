package it.pdo.formatversion.migration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfirmationRepository extends GenericRepository<ConfirmationRow, Long> {

    @Query("INSERT INTO migration_confirmation (plan_id, revision, confirmed_by, confirmed_at)"
            + " VALUES (:planId, :revision, :confirmedBy, :confirmedAt)")
    void insert(ConfirmationRow row);

    @Query("SELECT COUNT(*) FROM migration_confirmation c WHERE c.plan_id = :planId AND c.revision = :revision")
    long count(long planId, int revision);
}
