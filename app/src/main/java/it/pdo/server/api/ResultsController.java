package it.pdo.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import it.pdo.identity.Access;
import it.pdo.identity.Directory;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.store.Plans;
import it.pdo.results.ResultsService;
import it.pdo.server.api.ResultsAnswer.PlanResults;
import it.pdo.tenancy.CurrentTenant;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Results for programs: the figures of the screens, to the last digit, because the same service gives them. */
@Controller("/api/v1/tenants/{slug}/results")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsController {
    private final Plans plans;
    private final ResultsService results;
    private final Directory directory;

    ResultsController(Plans plans, ResultsService results, Directory directory) {
        this.plans = plans;
        this.results = results;
        this.directory = directory;
    }

    /** Results at the end of a month. */
    @Get
    @Operation(
            operationId = "results",
            summary = "Results of every plan at the end of a month",
            description = "Per body, unit, item and indicator, as far as the token may read.")
    @SecurityRequirement(name = "token")
    @ApiResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(schema = @Schema(implementation = ResultsAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "The month is missing or not written as 2022-07",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "401",
            description = "No token, or one that is not honoured",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "No such municipality for this token, or no plan in that month",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ResultsAnswer at(
            HttpRequest<?> request,
            @Parameter(description = "The municipality of the token", example = "segrate") String slug,
            @Parameter(description = "The month, as 2022-07", example = "2022-07") @QueryValue Optional<String> at) {
        SignedIn caller = BearerFilter.caller(request);
        if (!caller.tenant().value().equals(slug)) {
            throw ApiRefusal.notFound();
        }
        YearMonth month = month(at);
        return CurrentTenant.call(caller.tenant(), () -> answer(caller, month));
    }

    private ResultsAnswer answer(SignedIn caller, YearMonth at) {
        Access access = Permissions.of(caller, directory.units(caller, at)).access();
        List<PlanResults> found = plans.list(caller).stream()
                .flatMap(plan -> results(caller, plan, at, access).stream())
                .toList();
        if (found.isEmpty()) {
            throw ApiRefusal.notFound();
        }
        return new ResultsAnswer(caller.tenant().value(), at.toString(), found);
    }

    private Optional<PlanResults> results(SignedIn caller, Plan plan, YearMonth at, Access access) {
        return results.sheet(caller, plan.id(), at).map(sheet -> new ResultsWriter(sheet, access).write(plan));
    }

    static YearMonth month(Optional<String> at) {
        try {
            return YearMonth.parse(at.orElse(""));
        } catch (DateTimeException malformed) {
            throw ApiRefusal.badRequest(ApiMessages.message("bad.at"));
        }
    }
}
