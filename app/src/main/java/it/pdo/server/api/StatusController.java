package it.pdo.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.pdo.tenancy.catalog.TenantCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The state of the service, as ModI asks of every API, and the description of the API itself. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatusController {
    private static final Logger LOG = LoggerFactory.getLogger(StatusController.class);
    private static final String DESCRIPTION = "/META-INF/swagger/openapi.yml";

    private final TenantCatalog catalog;

    StatusController(TenantCatalog catalog) {
        this.catalog = catalog;
    }

    /** Whether the service can answer. */
    @Get("/v1/status")
    @Produces(Problem.MEDIA_TYPE)
    @Operation(operationId = "status", summary = "Whether the service can answer")
    @ApiResponse(responseCode = "200", description = "It can")
    @ApiResponse(responseCode = "503", description = "It cannot reach its database")
    HttpResponse<Problem> status(HttpRequest<?> request) {
        try {
            catalog.list();
            return new Problem(HttpStatus.OK.getCode(), "Success", ApiMessages.text(request, "status.works"))
                    .response();
        } catch (RuntimeException unreachable) {
            LOG.warn("The catalog does not answer", unreachable);
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, ApiMessages.text(request, "status.no-database"))
                    .response();
        }
    }

    /** This description. */
    @Get("/openapi.yaml")
    @Produces("application/yaml")
    @Hidden
    HttpResponse<String> description() throws IOException {
        try (InputStream file = StatusController.class.getResourceAsStream(DESCRIPTION)) {
            return file == null
                    ? HttpResponse.notFound()
                    : HttpResponse.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                            .contentType(MediaType.of("application/yaml; charset=utf-8"));
        }
    }
}
