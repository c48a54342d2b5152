package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRepository extends GenericRepository<NoteRow, Long> {

    @Query("INSERT INTO plan_note (plan_id, position, kind, item_id, name, cells, source, since_import, until_import)"
            + " VALUES (:planId, :position, :kind, :itemId, :name, :cells, :source, :sinceImport, :untilImport)")
    void insert(List<NoteRow> rows);

    /** Every note of a plan, including those that are no longer valid. */
    @Query("SELECT n.* FROM plan_note n WHERE n.plan_id = :plan ORDER BY n.position")
    List<NoteRow> ofPlan(long plan);

    @Query("UPDATE plan_note SET until_import = :by WHERE plan_id = :plan AND position = :position")
    void end(long plan, int position, long by);

    @Query("DELETE FROM plan_note WHERE plan_id = :plan AND since_import = :by")
    void removeSince(long plan, long by);

    @Query("UPDATE plan_note SET until_import = :heir WHERE plan_id = :plan AND until_import = :by")
    void reassign(long plan, long by, @Nullable Long heir);
}
