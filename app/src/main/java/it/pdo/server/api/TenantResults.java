package it.pdo.server.api;

import io.micronaut.http.HttpRequest;
import it.pdo.identity.Access;
import it.pdo.identity.Directory;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.store.Plans;
import it.pdo.results.ResultsService;
import it.pdo.scoring.ScoreSheet;
import it.pdo.server.api.ResultsAnswer.PlanResults;
import it.pdo.shared.MonthText;
import it.pdo.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The results of a municipality at the end of a month, as far as the token of a request may read them. */
@Singleton
final class TenantResults {
    private final Plans plans;
    private final ResultsService results;
    private final Directory directory;

    TenantResults(Plans plans, ResultsService results, Directory directory) {
        this.plans = plans;
        this.results = results;
        this.directory = directory;
    }

    /** A municipality bound for a request, with a month of it. */
    record Asked(SignedIn caller, YearMonth at) {}

    /**
     * Answers with the municipality bound.
     *
     * @throws ApiRefusal when the token is of another municipality, or the month is missing or malformed
     */
    <T> T answer(HttpRequest<?> request, String slug, Optional<String> at, Function<Asked, T> answer) {
        SignedIn caller = BearerFilter.caller(request);
        if (!caller.tenant().value().equals(slug)) {
            throw ApiRefusal.notFound();
        }
        Asked asked = new Asked(caller, month(at));
        return CurrentTenant.call(caller.tenant(), () -> answer.apply(asked));
    }

    private static YearMonth month(Optional<String> at) {
        return at.flatMap(MonthText::parse).orElseThrow(() -> ApiRefusal.badRequest(ApiMessages.message("bad.at")));
    }

    List<Plan> plans(Asked asked) {
        return plans.list(asked.caller());
    }

    Access access(Asked asked) {
        return Permissions.of(asked.caller(), directory.units(asked.caller(), asked.at()))
                .access();
    }

    /** The results of a plan; empty for one whose years do not contain the month. */
    Optional<ScoreSheet> sheet(Asked asked, Plan plan) {
        return results.sheet(asked.caller(), plan.id(), asked.at());
    }

    /** A sheet as programs are told it. */
    static PlanResults planResults(ScoreSheet sheet, Plan plan, Access access) {
        return new ResultsWriter(sheet, access).write(plan);
    }
}
