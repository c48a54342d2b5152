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
import it.pdo.identity.Access;
import it.pdo.server.api.ResultsAnswer.PlanResults;
import java.util.List;
import java.util.Optional;

/** Results for programs: the figures of the screens, to the last digit, because the same service gives them. */
@Controller("/api/v1/tenants/{slug}/results")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsController {
    private final TenantResults results;

    ResultsController(TenantResults results) {
        this.results = results;
    }

    /** Results at the end of a month. */
    @Get
    @Operation(
            operationId = "results",
            summary = "Results of every plan at the end of a month",
            description = "Per body, unit, item and indicator, as far as the token may read.")
    @TenantOperation
    @ApiResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(schema = @Schema(implementation = ResultsAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "The month is missing or not written as 2022-07",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "No such municipality for this token, or no plan in that month",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ResultsAnswer at(
            HttpRequest<?> request,
            @Parameter(description = "The municipality of the token", example = "segrate") String slug,
            @Parameter(description = "The month, as 2022-07", example = "2022-07") @QueryValue Optional<String> at) {
        return results.answer(request, slug, at, this::answer);
    }

    private ResultsAnswer answer(TenantResults.Asked asked) {
        Access access = results.access(asked);
        List<PlanResults> found = results.plans(asked).stream()
                .flatMap(plan ->
                        results
                                .sheet(asked, plan)
                                .map(sheet -> TenantResults.planResults(sheet, plan, access))
                                .stream())
                .toList();
        if (found.isEmpty()) {
            throw ApiRefusal.notFound();
        }
        return new ResultsAnswer(asked.caller().tenant().value(), asked.at().toString(), found);
    }
}
