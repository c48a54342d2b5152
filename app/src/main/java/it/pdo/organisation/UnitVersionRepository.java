package it.pdo.organisation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitVersionRepository extends GenericRepository<UnitVersionRow, Long> {

    void saveAll(Iterable<UnitVersionRow> rows);

    void updateAll(Iterable<UnitVersionRow> rows);

    List<UnitVersionRow> findAll();
}
