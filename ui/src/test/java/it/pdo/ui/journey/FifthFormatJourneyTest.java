package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.history.Actor;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Derivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.tenancy.CurrentTenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The format of a municipality nobody here has seen is built in the studio and with nothing else, published, given a plan,
 * filled in for a month and scored: no line of Java knows it.
 */
final class FifthFormatJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final String OBJECTIVE = "/a";
    private static final String STEP = "/a/1";
    private static final String INDICATOR = "/a/i";

    private final NewTown town = NewTown.create(PRODUCT.context());
    private final BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void format_builtInTheStudioAlone_isPublishedFilledInAndScored() {
        Page page = PRODUCT.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        StudioPage studio = new StudioPage(page, PRODUCT);
        studio.begin("Vuoto", "Piano dei traguardi", "quinto", 2026, 2026);
        buildLevels(studio);
        buildFields(studio);
        buildParts(studio);

        assertThat(page.locator("#problems h3")).hasText("Nessun problema: si può pubblicare");
        Locator sheet = page.locator(".pdo-studio-preview");
        assertThat(sheet).containsText("Ambito");
        assertThat(sheet).containsText("Interno");
        assertThat(sheet).containsText("Costo stimato37.500");
        studio.publish();
        assertThat(page.locator(".pdo-table")).containsText("Pubblicata");

        StoredPlan plan = plan();
        openJanuary(page);
        fillInJanuary(page, plan);
        page.navigate(PRODUCT.address(
                "results?at=2026-01&of=item:" + plan.item(OBJECTIVE).orElseThrow()));
        Locator indicator = page.locator(".pdo-result-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Cittadini ascoltati"));
        assertThat(indicator.locator("td.result")).containsText("80");
    }

    private static void buildLevels(StudioPage studio) {
        studio.part("Unità organizzative");
        studio.add("Aggiungi tipo di unità", "unit-kinds-0-name", "Direzione");
        studio.fill("unit-kinds-0-plural", "Direzioni");
        studio.part("Obiettivo");
        studio.fill("levels-0-plural", "Traguardi");
        studio.fill("levels-0-name", "Traguardo");
        assertThat(studio.at("levels-0-code")).hasValue("traguardo");
        studio.tick("levels-0-carries-indicators");
        studio.choose("levels-0-unit-use", "required");
        studio.choose("levels-0-unit-kind", "direzione");
        studio.choose("levels-0-weight-use", "required");
        studio.fill("levels-0-weight-sum", "100");
        studio.fill("levels-0-code-pattern", "T#");
        studio.choose("levels-0-numbering-within", "plan");
        assertThat(studio.page().locator(".pdo-studio-form")).containsText("T1, T2, T3");
        studio.part("Livelli");
        studio.add("Aggiungi livello", "levels-1-name", "Passo");
        studio.fill("levels-1-plural", "Passi");
        studio.part("Passo");
        studio.tick("levels-1-under-traguardo");
        studio.tick("levels-1-under-plan");
        studio.tick("levels-1-carries-cronoprogram");
    }

    private static void buildFields(StudioPage studio) {
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-0-name", "Ambito");
        studio.choose("levels-0-fields-0-type", "choice");
        studio.fill("levels-0-fields-0-options-0-name", "Interno");
        studio.fill("levels-0-fields-0-options-1-name", "Esterno");
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-1-name", "Ore previste");
        studio.choose("levels-0-fields-1-type", "number");
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-2-name", "Costo stimato");
        studio.choose("levels-0-fields-2-type", "computed");
        assertThat(studio.at("levels-0-fields-2-formula")).hasValue("{ore-previste}");
        studio.fill("levels-0-fields-2-formula", "{ore-previste} * 30");
        studio.part("Campi e sezioni");
        studio.add("Aggiungi campo", "levels-0-fields-3-name", "Enti coinvolti");
        studio.choose("levels-0-fields-3-visible-when-field", "ambito");
        studio.tick("levels-0-fields-3-visible-when-is-esterno");
        studio.tick("levels-0-fields-3-visible-when-is-interno");
    }

    private static void buildParts(StudioPage studio) {
        studio.part("Cronoprogramma");
        assertThat(studio.at("cronoprogram-step")).hasValue("months");
        studio.part("Scheda indicatori");
        studio.add("Aggiungi dimensione", "indicator-card-dimensions-0-name", "Ascolto");
        studio.choose("indicator-card-weight", "optional");
    }

    /** The plan as somebody would import it; its screens are held by other journeys. */
    private StoredPlan plan() {
        @Nullable String none = null;
        IndicatorDraft listened = new IndicatorDraft(
                "Cittadini ascoltati",
                "ascolto",
                none,
                "almeno 10",
                "Registro dello sportello",
                none,
                none,
                List.of(),
                Derivation.NONE,
                none,
                false,
                null,
                INDICATOR);
        ItemDraft step = item("passo", "1", "Aprire lo sportello", List.of(january()), List.of(), List.of(), STEP);
        ItemDraft objective = item(
                "traguardo", "T1", "Ascoltare i cittadini", List.of(), List.of(listened), List.of(step), OBJECTIVE);
        return CurrentTenant.call(town.tenant().slug(), () -> PRODUCT.context()
                .getBean(PlanStore.class)
                .create(
                        Actor.SYSTEM,
                        new PlanDraft(
                                "PDO-2026",
                                "Piano dei traguardi 2026",
                                2026,
                                2026,
                                "quinto",
                                1,
                                null,
                                List.of(objective))));
    }

    private static CellDraft january() {
        return new CellDraft(CellKind.MONTH, 2026, 1, BigDecimal.valueOf(100));
    }

    private static ItemDraft item(
            String level,
            String code,
            String title,
            List<CellDraft> cells,
            List<IndicatorDraft> indicators,
            List<ItemDraft> below,
            String pointer) {
        boolean top = level.equals("traguardo");
        return new ItemDraft(
                level,
                code,
                title,
                top ? List.of("Direzione Servizi") : List.of(),
                top ? BigDecimal.valueOf(100) : null,
                ItemState.ACTIVE,
                top ? Map.of("ambito", "interno", "ore-previste", BigDecimal.valueOf(120)) : Map.of(),
                cells,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                below,
                pointer);
    }

    private static void openJanuary(Page page) {
        page.navigate(PRODUCT.address("administration"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Apri gennaio 2026").setExact(true))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Apri", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".pdo-table")).containsText("apertoAda Riva");
    }

    private static void fillInJanuary(Page page, StoredPlan plan) {
        page.navigate(PRODUCT.address("month"));
        write(page, "p" + plan.item(STEP).orElseThrow(), "50");
        write(page, "i" + plan.indicator(INDICATOR).orElseThrow(), "8");
    }

    private static void write(Page page, String row, String value) {
        Locator cell = page.locator("input[data-cell='" + row + "']");
        cell.fill(value);
        cell.press("Enter");
        assertThat(page.locator("[data-state-of='" + row + "']")).hasText("salvato");
    }
}
