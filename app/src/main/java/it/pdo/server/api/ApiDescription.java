package it.pdo.server.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** The head of the OpenAPI description; the processor writes the rest from the controllers. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "PDO",
                        version = "1",
                        description = "Results of the plans of a municipality",
                        license =
                                @License(
                                        name = "AGPL-3.0-or-later",
                                        url = "https://www.gnu.org/licenses/agpl-3.0.html")))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
final class ApiDescription {
    private ApiDescription() {}
}
