package it.pdo.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PostRepository extends GenericRepository<PostRow, Long> {

    void saveAll(Iterable<PostRow> rows);

    void updateAll(Iterable<PostRow> rows);

    void deleteById(long id);

    List<PostRow> findAll();

    /** Posts held on the day or later. */
    @Query("SELECT * FROM unit_post WHERE valid_to IS NULL OR valid_to >= :day ORDER BY valid_from, id")
    List<PostRow> validFrom(LocalDate day);

    @Query(
            "SELECT * FROM unit_post WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day) ORDER BY valid_from, id")
    List<PostRow> validOn(LocalDate day);

    @Query("SELECT * FROM unit_post WHERE person_id = :person ORDER BY valid_from")
    List<PostRow> ofPerson(long person);
}
