package it.pdo.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonVersionRepository extends GenericRepository<PersonVersionRow, Long> {

    void saveAll(Iterable<PersonVersionRow> rows);

    void updateAll(Iterable<PersonVersionRow> rows);

    @Query("SELECT * FROM person_version ORDER BY person_id, valid_from")
    List<PersonVersionRow> inOrder();

    @Query("SELECT * FROM person_version WHERE person_id = :person ORDER BY valid_from")
    List<PersonVersionRow> ofPerson(long person);
}
