package it.pdo.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Insert and read only: a frozen sheet is never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FrozenSheetRepository extends GenericRepository<FrozenSheetRow, Long> {

    FrozenSheetRow save(FrozenSheetRow row);

    Optional<FrozenSheetRow> findById(long id);

    @Query("SELECT * FROM score_sheet WHERE plan_id = :plan ORDER BY year, month, frozen_at, id")
    List<FrozenSheetRow> ofPlan(long plan);
}
