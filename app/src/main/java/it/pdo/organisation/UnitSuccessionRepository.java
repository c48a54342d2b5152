package it.pdo.organisation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitSuccessionRepository extends GenericRepository<UnitSuccessionRow, Long> {

    void saveAll(Iterable<UnitSuccessionRow> rows);

    List<UnitSuccessionRow> findAll();
}
