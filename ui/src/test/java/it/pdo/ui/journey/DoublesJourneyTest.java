package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.pdo.ui.journey.Acts.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.pdo.history.Actor;
import it.pdo.organisation.Duplicates;
import it.pdo.organisation.People;
import it.pdo.organisation.PersonDraft;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sezione Personale, whose months until April are closed, is recorded a second time, and so is somebody who works in it. */
@BrowserTest
@DatabaseTest
final class DoublesJourneyTest {
    private final RunningProduct product = RunningProduct.get();
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final SmallTown town = SmallTown.create(product.context());

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void doubles_areShownAndMergedByWhoAdministers(Chromium.Size size) {
        section("PER2", "PERSONALE", "sezione");
        section("TRI2", "Tributi", "ufficio");
        people(new PersonDraft("p1", "Rosa Verdi", "D", "PER"), new PersonDraft("p2", "Rosa Verdi", "D", "PER2"));
        Page page = signIn(size, "ada.riva");
        page.navigate(product.address(""));
        assertThat(page.getByText("2 unità risultano registrate più volte")).isVisible();
        button(page, "Vedi cosa si può unire").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog)
                .containsText("Unità PERSONALE (PER2): verrebbe unita a Personale (PER) dal 1 maggio 2022,"
                        + " mentre i mesi chiusi prima restano come sono; spostamenti: un incarico.");
        assertThat(dialog)
                .containsText("Persona Rosa Verdi (p2): verrebbe unita a Rosa Verdi (p1); nessuno spostamento.");
        assertThat(dialog)
                .containsText("Unità Tributi (TRI2): non si unisce a Tributi (TRI), perché sono di tipo diverso.");
        Shots.take(page, "doubles-preview-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();

        button(page, "Unisci").click();
        assertThat(page.getByText("2 registrazioni doppie sono state unite")).isVisible();
        assertThat(page.getByText("Una resta com'era")).isVisible();
        assertThat(page.getByText("Unità PERSONALE (PER2): unita a Personale (PER)"))
                .isVisible();
        Shots.take(page, "doubles-merged-" + size);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();

        page.navigate(product.address(""));
        assertThat(page.getByText("Un'unità risulta registrata più volte")).isVisible();
        assertThat(page.getByText("Una persona risulta")).hasCount(0);
        button(page, "Vedi cosa si può unire").click();
        assertThat(dialog).containsText("sono di tipo diverso");
        assertThat(button(page, "Unisci")).hasCount(0);
        button(page, "Chiudi").click();
        assertThat(dialog).hasCount(0);
    }

    @Test
    void doubles_leftAsTheyAre_stay_andADirectorIsNotAsked() {
        section("PER2", "Personale", "sezione");
        Page page = signIn(Chromium.Size.DESK, "ada.riva");
        page.navigate(product.address(""));
        button(page, "Vedi cosa si può unire").click();
        button(page, "Lascia tutto com'è").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(CurrentTenant.call(
                        town.tenant().slug(),
                        () -> product.context().getBean(Duplicates.class).find().units()))
                .hasSize(1);

        Page director = signIn(Chromium.Size.DESK, "dina.costa");
        director.navigate(product.address(""));
        director.locator("h1").waitFor();
        assertThat(button(director, "Vedi cosa si può unire")).hasCount(0);
    }

    private void section(String code, String name, String kind) {
        CurrentTenant.run(town.tenant().slug(), () -> {
            Units units = product.context().getBean(Units.class);
            UnitId above = units.tree().findByCode("DIR").orElseThrow().id();
            units.create(Actor.SYSTEM, above, List.of(new UnitDraft(kind, code, name, List.of())));
        });
    }

    private void people(PersonDraft... drafts) {
        CurrentTenant.run(
                town.tenant().slug(),
                () -> product.context().getBean(People.class).create(Actor.SYSTEM, List.of(drafts)));
    }

    private Page signIn(Chromium.Size size, String username) {
        BrowserContext visitor = Chromium.visitor(size);
        visitors.add(visitor);
        return product.signIn(visitor, town.tenant().slug(), username, SmallTown.PASSWORD);
    }
}
