package it.pdo.organisation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, Long> {

    void saveAll(Iterable<PersonRow> rows);

    Optional<PersonRow> findById(long id);

    List<PersonRow> findAll();
}
