package it.pdo.lifecycle;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VariationStepRepository extends GenericRepository<VariationStepRow, Long> {

    @Query("INSERT INTO plan_variation_step (variation_id, number, actor_id, actor_name, made_at, changes)"
            + " VALUES (:variationId, :number, :actorId, :actorName, :madeAt, :changes)")
    void insert(List<VariationStepRow> rows);

    @Query("SELECT * FROM plan_variation_step WHERE variation_id = :variation ORDER BY number")
    List<VariationStepRow> ofVariation(long variation);

    @Query("DELETE FROM plan_variation_step WHERE variation_id = :variation AND number = :number")
    long remove(long variation, int number);
}
