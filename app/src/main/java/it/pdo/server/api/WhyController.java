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
import it.pdo.planning.Plan;
import it.pdo.scoring.Explanation;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.ScoreSheet;
import it.pdo.server.api.ResultsAnswer.PlanResults;
import it.pdo.shared.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a result is what it is, for programs. A token is told the reasons of the figures it is given in the results, and of no
 * others: those of persons are not among them.
 */
@Controller("/api/v1/tenants/{slug}/results/why")
@ExecuteOn(TaskExecutors.BLOCKING)
class WhyController {
    private final TenantResults results;

    WhyController(TenantResults results) {
        this.results = results;
    }

    /** The explanation of a figure at the end of a month. */
    @Get
    @Operation(
            operationId = "why",
            summary = "How a result came about",
            description = "A tree of steps with rule, values, rounding and source, in Italian or English.")
    @TenantOperation
    @ApiResponse(
            responseCode = "200",
            description = "The explanation",
            content = @Content(schema = @Schema(implementation = WhyAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "The month or the figure is missing or not written as asked",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "No such municipality for this token, or no such figure it may read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    WhyAnswer why(
            HttpRequest<?> request,
            @Parameter(description = "The municipality of the token", example = "segrate") String slug,
            @Parameter(description = "The month, as 2022-07", example = "2022-07") @QueryValue Optional<String> at,
            @Parameter(
                            description = "The figure: indicator:ID, item:ID, unit:ID or body:body",
                            example = "indicator:0sbar6bhhf5wf")
                    @QueryValue
                    Optional<String> figure,
            @Parameter(description = "The plan, where a unit or the body has results in several") @QueryValue
                    Optional<String> plan,
            @Parameter(description = "it or en; Italian when it is not said", example = "it") @QueryValue
                    Optional<String> language) {
        return results.answer(request, slug, at, asked -> {
            FigureId id = figure(figure);
            Locale locale = language(language);
            return results.plans(asked).stream()
                    .filter(one -> plan.isEmpty() || one.code().equals(plan.get()))
                    .flatMap(one -> explanation(asked, one, id, locale).stream())
                    .findFirst()
                    .map(WhyAnswer::of)
                    .orElseThrow(ApiRefusal::notFound);
        });
    }

    private Optional<Explanation> explanation(TenantResults.Asked asked, Plan plan, FigureId figure, Locale locale) {
        Access access = results.access(asked);
        return results.sheet(asked, plan)
                .filter(sheet -> sheet.find(figure).isPresent())
                .filter(sheet -> isGiven(sheet, plan, access, figure))
                .map(sheet -> sheet.explain(figure, locale));
    }

    private static boolean isGiven(ScoreSheet sheet, Plan plan, Access access, FigureId figure) {
        PlanResults given = TenantResults.planResults(sheet, plan, access);
        return switch (figure.kind()) {
            case BODY -> given.body() != null;
            case UNIT -> given.units().stream().anyMatch(unit -> unit.id().equals(figure.id()));
            case ITEM ->
                given.items().stream().anyMatch(item -> item.place().id().equals(figure.id()));
            case INDICATOR ->
                given.items().stream()
                        .flatMap(item -> item.indicators().stream())
                        .anyMatch(indicator -> indicator.id().equals(figure.id()));
            case PART ->
                given.units().stream().flatMap(unit -> unit.parts().stream()).anyMatch(part -> part.figure()
                        .equals(figure.toString()));
            case PERSON -> false;
        };
    }

    private static FigureId figure(Optional<String> text) {
        try {
            return FigureId.parse(text.orElse(""));
        } catch (IllegalArgumentException malformed) {
            throw ApiRefusal.badRequest(ApiMessages.message("bad.figure"));
        }
    }

    private static Locale language(Optional<String> text) {
        if (text.isEmpty()) {
            return Languages.SPOKEN.getFirst();
        }
        return Languages.SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(text.get()))
                .findFirst()
                .orElseThrow(() -> ApiRefusal.badRequest(ApiMessages.message(
                        "bad.language",
                        Languages.SPOKEN.stream().map(Locale::getLanguage).collect(Collectors.joining(", ")))));
    }
}
