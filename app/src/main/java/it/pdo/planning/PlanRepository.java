package it.pdo.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRepository extends GenericRepository<PlanRow, Long> {

    PlanRow save(PlanRow row);

    Optional<PlanRow> findById(long id);

    Optional<PlanRow> findByCode(String code);

    List<PlanRow> findAll();

    List<PlanRow> findByIdIn(List<Long> ids);

    @Query("DELETE FROM plan WHERE id = :id")
    long remove(long id);
}
