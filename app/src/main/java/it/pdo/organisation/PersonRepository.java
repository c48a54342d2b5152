package it.pdo.organisation;

import io.micronaut.data.annotation.Query;
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

    /** Everybody; nobody else names a person anew until the transaction ends. */
    @Query("SELECT * FROM person ORDER BY id FOR UPDATE")
    List<PersonRow> lock();
}
