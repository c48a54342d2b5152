package it.pdo.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRepository extends GenericRepository<UnitRow, Long> {

    void saveAll(Iterable<UnitRow> rows);

    /** Every unit; nobody else reorganises the body until the transaction ends. */
    @Query("SELECT * FROM unit ORDER BY id FOR UPDATE")
    List<UnitRow> lock();
}
