package it.pdo.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IndicatorRepository extends GenericRepository<IndicatorRow, Long> {

    void saveAll(Iterable<IndicatorRow> rows);

    Optional<IndicatorRow> findById(long id);

    @Query("SELECT n.* FROM indicator n JOIN item i ON i.id = n.item_id WHERE i.plan_id = :plan"
            + " ORDER BY n.position, n.id")
    List<IndicatorRow> ofPlan(long plan);
}
