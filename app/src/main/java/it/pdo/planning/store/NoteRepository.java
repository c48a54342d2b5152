package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRepository extends GenericRepository<NoteRow, Long> {

    @Query("INSERT INTO plan_note (plan_id, position, kind, item_id, name, cells, source)"
            + " VALUES (:planId, :position, :kind, :itemId, :name, :cells, :source)")
    void insert(List<NoteRow> rows);

    @Query("SELECT n.* FROM plan_note n WHERE n.plan_id = :plan ORDER BY n.position")
    List<NoteRow> ofPlan(long plan);
}
