package it.pdo.tenancy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** A repository of tenant data, as the features have them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Probes extends GenericRepository<Probe, Long> {
    void save(Probe probe);

    Optional<Probe> findById(long id);

    List<Probe> findAll();

    void update(Probe probe);

    void deleteById(long id);
}
