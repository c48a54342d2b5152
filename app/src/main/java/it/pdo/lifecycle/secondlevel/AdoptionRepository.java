package it.pdo.lifecycle.secondlevel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Only adds and reads: an adoption never changes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdoptionRepository extends GenericRepository<AdoptionRow, Long> {

    void saveAll(Iterable<AdoptionRow> rows);

    @Query("SELECT * FROM second_level_adoption WHERE plan_id = :plan ORDER BY made_at, id")
    List<AdoptionRow> ofPlan(long plan);
}
