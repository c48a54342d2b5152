package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan")
public record PlanRow(
        @Id long id,
        String code,
        String title,
        int fromYear,
        int toYear,
        String formatCode,
        int formatVersion,
        @Nullable String policyCode,
        PlanState state,
        long version) {

    public Plan plan() {
        return new Plan(
                new PlanId(id),
                new Plan.Head(code, title, fromYear, toYear, formatCode, formatVersion, policyCode),
                state,
                version);
    }
}
