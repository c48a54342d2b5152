package it.pdo.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRepository extends GenericRepository<UnitRow, Long> {

    void saveAll(Iterable<UnitRow> rows);

    Optional<UnitRow> findById(long id);

    @Query("SELECT * FROM unit WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)")
    List<UnitRow> validOn(LocalDate day);
}
