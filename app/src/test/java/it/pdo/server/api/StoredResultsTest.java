package it.pdo.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import it.pdo.exchange.municipality.LoadOutcome;
import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.exchange.municipality.MunicipalityLoader;
import it.pdo.identity.Account;
import it.pdo.identity.Accounts;
import it.pdo.identity.ApiTokens;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.People;
import it.pdo.planning.Plan;
import it.pdo.planning.store.PlanStore;
import it.pdo.results.ResultsService;
import it.pdo.scoring.Explanation;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The results of a municipality that holds a plan with its progress: the shipped small one. */
@DatabaseTest
class StoredResultsTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);
    private static final TenantSlug SEGRATE = new TenantSlug("segrate");
    private static final ApplicationContext CONTEXT =
            TestDatabase.start(Map.of("micronaut.server.port", -1, "pdo.pages.port", 0));
    private static final EmbeddedServer SERVER =
            CONTEXT.getBean(EmbeddedServer.class).start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TenantSlug OTHER = TestDatabase.newTenant(CONTEXT).slug();

    static {
        LoadOutcome loaded = CONTEXT.getBean(MunicipalityLoader.class)
                .load(
                        MunicipalityFolder.shipped("segrate")
                                .read()
                                .municipality()
                                .orElseThrow(),
                        "una-password-di-prova");
        assertThat(loaded).isNotInstanceOfAny(LoadOutcome.Refused.class, LoadOutcome.Failed.class);
    }

    private static final Account EVALUATOR = in(() -> CONTEXT.getBean(Accounts.class).list().stream()
            .filter(account -> account.grants().stream().anyMatch(grant -> grant.role() == Role.EVALUATOR))
            .findFirst()
            .orElseThrow());
    private static final String TOKEN = in(() ->
            CONTEXT.getBean(ApiTokens.class).issue(EVALUATOR.id(), "prova").text());

    @AfterAll
    static void stop() {
        CLIENT.close();
        CONTEXT.close();
    }

    @Test
    void results_ofAStoredPlan_areTheFiguresOfTheService() throws IOException {
        HttpResponse<String> answer = get(SEGRATE, "2022-05");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode json = CONTEXT.getBean(JsonMapper.class).readValue(answer.body(), JsonNode.class);
        assertThat(json.get("tenant").getStringValue()).isEqualTo("segrate");
        assertThat(json.get("at").getStringValue()).isEqualTo("2022-05");
        assertThat(json.get("plans").size()).isEqualTo(1);
        JsonNode plan = json.get("plans").get(0);
        ScoreSheet sheet = sheet();

        assertFigure(plan.get("body"), sheet.body(), "body");
        int scored = 0;
        int phases = 0;
        int indicators = 0;
        for (JsonNode item : plan.get("items").values()) {
            String id = item.get("id").getStringValue();
            assertFigure(item.get("result"), sheet.item(id), "item " + id);
            scored += sheet.item(id) instanceof Score.Scored ? 1 : 0;
            var phase = sheet.phase(id, MAY);
            JsonNode progress = item.get("month");
            assertThat(progress != null && progress.isObject())
                    .as("phase " + id)
                    .isEqualTo(phase.isPresent());
            if (phase.isPresent()) {
                phases++;
                assertNumber(progress.get("target"), phase.get().targetOrNull(), "target " + id);
                assertNumber(progress.get("reached"), phase.get().reachedOrNull(), "reached " + id);
                assertNumber(progress.get("gap"), phase.get().gap().orElse(null), "gap " + id);
            }
            for (JsonNode indicator : item.get("indicators").values()) {
                String indicatorId = indicator.get("id").getStringValue();
                assertFigure(indicator.get("result"), sheet.indicator(indicatorId), "indicator " + indicatorId);
                indicators++;
            }
        }
        assertThat(scored).isPositive();
        assertThat(phases).isPositive();
        assertThat(indicators).isPositive();
    }

    @Test
    void results_ofAStoredPlan_nameNobody() {
        String body = get(SEGRATE, "2022-05").body();

        List<String> names = in(() -> CONTEXT.getBean(People.class).all().stream()
                .map(person -> person.name())
                .toList());
        assertThat(names).isNotEmpty();
        assertThat(names).allSatisfy(name -> assertThat(body).doesNotContainIgnoringCase(name));
        List<String> usernames = in(() -> CONTEXT.getBean(Accounts.class).list().stream()
                .map(Account::username)
                .toList());
        assertThat(usernames).allSatisfy(name -> assertThat(body).doesNotContain(name));
    }

    @Test
    void results_inAYearWithoutAPlan_areNone() {
        assertThat(get(SEGRATE, "2019-07").statusCode()).isEqualTo(404);
    }

    @Test
    void results_ofAnotherTenant_areAnsweredLikeThoseOfNone() {
        HttpResponse<String> other = get(OTHER, "2022-05");

        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body())
                .isEqualTo(get(new TenantSlug("nessuno"), "2022-05").body());
    }

    @Test
    void why_ofEveryKindOfFigure_isTheExplanationOfTheService() throws IOException {
        ScoreSheet sheet = sheet();
        JsonNode plan = json(get(SEGRATE, "2022-05")).get("plans").get(0);
        JsonNode item = plan.get("items").get(0);
        List<FigureId> figures = List.of(
                FigureId.BODY,
                FigureId.unit(plan.get("units").get(0).get("id").getStringValue()),
                FigureId.item(item.get("id").getStringValue()),
                FigureId.indicator(item.get("indicators").get(0).get("id").getStringValue()));

        for (FigureId figure : figures) {
            Explanation italian = sheet.explain(figure, Locale.ITALIAN);
            JsonNode why = json(why(SEGRATE, "figure=" + figure));
            assertThat(why.get("title").getStringValue()).isEqualTo(italian.title());
            assertThat(why.get("formula").getStringValue())
                    .isEqualTo(italian.computation().formula());
            assertThat(why.get("children").size()).isEqualTo(italian.children().size());
            assertThat(json(why(SEGRATE, "language=en&figure=" + figure))
                            .get("rule")
                            .getStringValue())
                    .isEqualTo(
                            sheet.explain(figure, Locale.ENGLISH).computation().rule());
        }
    }

    @Test
    void why_ofAPersonOrOfNobodysFigure_isNotThere() {
        FigureId person = sheet().scores().keySet().stream()
                .filter(figure -> figure.kind() == FigureId.Kind.PERSON)
                .findFirst()
                .orElseThrow();

        assertThat(why(SEGRATE, "figure=" + person).statusCode()).isEqualTo(404);
        assertThat(why(SEGRATE, "figure=item:x").statusCode()).isEqualTo(404);
        assertThat(why(OTHER, "figure=body:body").statusCode()).isEqualTo(404);
        assertThat(why(SEGRATE, "figure=body:body&plan=NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void why_notAskedAsItShould_saysHow() {
        assertThat(why(SEGRATE, "figure=body").statusCode()).isEqualTo(400);
        assertThat(why(SEGRATE, "language=it").statusCode()).isEqualTo(400);
        assertThat(why(SEGRATE, "figure=body:body&language=de").statusCode()).isEqualTo(400);
    }

    @Test
    void why_forATokenOfOneUnit_isOfItsFiguresAlone() throws IOException {
        Account director = in(() -> CONTEXT.getBean(Accounts.class).list().stream()
                .filter(account -> account.grants().stream().allMatch(grant -> grant.role() == Role.DIRECTOR))
                .findFirst()
                .orElseThrow());
        String token = in(() ->
                CONTEXT.getBean(ApiTokens.class).issue(director.id(), "prova").text());
        JsonNode own = json(get(SEGRATE, "?at=2022-05", token)).get("plans").get(0);
        JsonNode all = json(get(SEGRATE, "2022-05")).get("plans").get(0);
        List<String> ownItems = ids(own.get("items"));
        String foreign = ids(all.get("items")).stream()
                .filter(id -> !ownItems.contains(id))
                .findFirst()
                .orElseThrow();

        assertThat(get(SEGRATE, "/why?at=2022-05&figure=item:" + ownItems.getFirst(), token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(SEGRATE, "/why?at=2022-05&figure=item:" + foreign, token).statusCode())
                .isEqualTo(404);
        assertThat(get(SEGRATE, "/why?at=2022-05&figure=body:body", token).statusCode())
                .isEqualTo(404);
    }

    private static ScoreSheet sheet() {
        return in(() -> {
            Plan plan = CONTEXT.getBean(PlanStore.class).list().getFirst();
            SignedIn evaluator = new SignedIn(
                    SEGRATE,
                    EVALUATOR.id(),
                    EVALUATOR.username(),
                    EVALUATOR.displayName(),
                    List.of(Grant.everywhere(Role.EVALUATOR)));
            return CONTEXT.getBean(ResultsService.class)
                    .sheet(evaluator, plan.id(), MAY)
                    .orElseThrow();
        });
    }

    private static void assertFigure(JsonNode figure, Score score, String of) {
        switch (score) {
            case Score.Scored scored -> assertNumber(figure.get("value"), scored.points(), of);
            case Score.NotScored none ->
                assertThat(figure.get("reason").getStringValue())
                        .as(of)
                        .isEqualTo(none.reason().name());
        }
    }

    private static void assertNumber(JsonNode number, @Nullable BigDecimal expected, String of) {
        if (expected == null) {
            assertThat(number == null || number.isNull()).as(of).isTrue();
        } else {
            assertThat(number.getBigDecimalValue()).as(of).isEqualByComparingTo(expected);
        }
    }

    private static <T> T in(Supplier<T> work) {
        return CurrentTenant.call(SEGRATE, work::get);
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.values().forEach(node -> ids.add(node.get("id").getStringValue()));
        return ids;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return CONTEXT.getBean(JsonMapper.class).readValue(answer.body(), JsonNode.class);
    }

    private static HttpResponse<String> why(TenantSlug tenant, String parameters) {
        return get(tenant, "/why?at=2022-05&" + parameters, TOKEN);
    }

    private static HttpResponse<String> get(TenantSlug tenant, String at) {
        return get(tenant, "?at=" + at, TOKEN);
    }

    private static HttpResponse<String> get(TenantSlug tenant, String rest, String token) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SERVER.getURI() + "/api/v1/tenants/" + tenant + "/results" + rest))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
