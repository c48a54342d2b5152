package it.pdo.exchange.mapping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MappingRepository extends GenericRepository<MappingRow, Long> {

    MappingRow save(MappingRow row);

    @Query("SELECT * FROM import_mapping ORDER BY saved_at DESC, code")
    List<MappingRow> all();

    Optional<MappingRow> findByCode(String code);

    @Query("DELETE FROM import_mapping WHERE code = :code")
    long remove(String code);
}
