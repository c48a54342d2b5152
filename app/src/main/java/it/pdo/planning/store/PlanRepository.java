package it.pdo.planning.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.pdo.planning.PlanState;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface PlanRepository extends GenericRepository<PlanRow, Long> {

    PlanRow save(PlanRow row);

    Optional<PlanRow> findById(long id);

    Optional<PlanRow> findByCode(String code);

    List<PlanRow> findAll();

    @Query("DELETE FROM plan WHERE id = :id")
    long remove(long id);

    /** Locks the plan until the transaction ends, and reads its current state instead of the transaction's snapshot. */
    @Query("SELECT * FROM plan WHERE id = :id FOR UPDATE")
    Optional<PlanRow> lock(long id);

    @Query("UPDATE plan SET version = version + 1 WHERE id = :id")
    long touch(long id);

    @Query("UPDATE plan SET format_code = :code, format_version = :formatVersion WHERE id = :id")
    long changeFormat(long id, String code, int formatVersion);

    @Query("UPDATE plan SET state = :state, version = version + 1 WHERE id = :id")
    long changeState(long id, PlanState state);

    @Query("SELECT p.* FROM plan p JOIN item i ON i.plan_id = p.id WHERE i.id = :item")
    Optional<PlanRow> ofItem(long item);
}
