package it.pdo.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import it.pdo.planning.Item;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import it.pdo.ui.journey.ItalianDetector.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An English reader on the pages of a municipality meets no Italian sentence but those of the municipality itself. */
@BrowserTest
@DatabaseTest
final class EnglishWalkTest {
    private static final Pattern ROUTE = Pattern.compile("@Route\\((?:value = )?[^)]*\\)");
    private final RunningProduct product = RunningProduct.get();
    private final String data = ItalianDetector.data();
    private final List<Found> found = new ArrayList<>();

    EnglishWalkTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "an administrator, giorgio.serra",
        "a head who directs, maurizio.ferri",
        "a clerk, ilaria.gatti",
        "a reader of everything, francesca.costa"
    })
    void everyPage_inEnglish_holdsNoItalianSentence(String who, String username) throws IOException {
        Item objective = Demonstration.SEGRATE.item("Gestione dinamica delle pratiche legali");
        Map<String, String> pages = pages(Demonstration.SEGRATE, objective.id().toString());
        assertThat(pages.keySet()).as("every view with a route").containsAll(views());
        try (BrowserContext visitor = english()) {
            Page page = Demonstration.SEGRATE.signIn(visitor, username);
            pages.forEach((view, path) -> {
                if (!path.isEmpty()) {
                    walk(page, who + " on " + view, path);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void matrix_inEnglish_holdsNoItalianSentence() {
        try (BrowserContext visitor = english()) {
            walk(Demonstration.MILANO.signIn(visitor, "paolo.ferrari"), "MatrixView", "plan/matrix");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void secondLevel_inEnglish_holdsNoItalianSentence() {
        DirectedTown town = DirectedTown.create(product.context())
                .approved(product.context(), Drafts.today().minusDays(10));
        for (String username : List.of("dina.costa", "luca.villa", "anna.neri")) {
            try (BrowserContext visitor = english()) {
                Page page = product.signIn(visitor, town.tenant().slug(), username, SmallTown.PASSWORD);
                walk(page, username + " on SecondLevelView", "second-level");
                walk(page, username + " on PlanLifecycleView", "plan/life/" + town.plan());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void studioAndMigration_inEnglish_holdNoItalianSentence() {
        MigratingTown town = MigratingTown.create(product.context());
        town.publishSecondVersion(product.context());
        try (BrowserContext visitor = english()) {
            Page page = product.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
            walk(page, "VersionView", "administration/formats/version/passaggio/2");
            walk(page, "MigrationView", "administration/formats/migrate/" + town.plan() + "/2");
            page.navigate(product.address("administration/formats"));
            page.getByText("New version").first().click();
            page.locator(".pdo-studio").waitFor();
            Locator parts = page.locator(".pdo-studio-outline button");
            for (int part = 0; part < parts.count(); part++) {
                parts.nth(part).click();
                page.locator(".pdo-studio-outline [aria-current]").waitFor();
                look(page, "StudioView " + part);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void addressThatLeadsNowhere_inEnglish_isToldInEnglish() {
        try (BrowserContext visitor = english()) {
            Page page = Demonstration.SEGRATE.signIn(visitor, "ilaria.gatti");
            walk(page, "no page", "nowhere/at/all");
            walk(page, "no item", "plan/nonsense");
            walk(page, "no plan", "plan/life/0");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void itemChangedByTwo_andWrongNumber_inEnglish_holdNoItalianSentence() {
        WritingTown town = WritingTown.create(product.context());
        String edit = "plan/edit/" + town.objective();
        try (BrowserContext first = english();
                BrowserContext second = english()) {
            Page ada = product.signIn(first, town.tenant().slug(), "ada.riva", SmallTown.PASSWORD);
            Page dina = product.signIn(second, town.tenant().slug(), "dina.costa", SmallTown.PASSWORD);
            walk(ada, "EditorView of the first", edit);
            walk(dina, "EditorView of the second", edit);
            saveTitle(ada, "Title of Ada");
            ada.getByText("Everything is saved in the plan").first().waitFor();
            saveTitle(dina, "Title of Dina");
            dina.getByText("Take theirs: Title of Ada").waitFor();
            look(dina, "EditorView, changed by two");
            dina.getByText("Take theirs: Title of Ada").click();
            dina.locator("input[data-path$='/cell/MONTH/2026/1']").first().fill("many");
            dina.keyboard().press("Control+s");
            dina.locator(".pdo-to-mend").waitFor();
            look(dina, "EditorView, wrong number");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void cellWrittenByTwo_andUnreadable_inEnglish_holdNoItalianSentence() {
        SmallTown town = SmallTown.create(product.context());
        try (BrowserContext first = english();
                BrowserContext second = english()) {
            Page anna = product.signIn(first, town.tenant().slug(), "anna.neri", SmallTown.PASSWORD);
            Page bruno = product.signIn(second, town.tenant().slug(), "bruno.sala", SmallTown.PASSWORD);
            walk(anna, "MonthView of the first", "month");
            walk(bruno, "MonthView of the second", "month");
            write(anna, town.row(SmallTown.PHASE_OF_MAY), "30");
            anna.getByText("saved", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();
            write(bruno, town.row(SmallTown.PHASE_OF_MAY), "20");
            bruno.getByText("Keep mine: 20").waitFor();
            write(bruno, town.row(SmallTown.READING), "boh");
            bruno.getByText("saved, does not count").first().waitFor();
            look(bruno, "MonthView, written by two");
        }
        assertThat(found).isEmpty();
    }

    private static void write(Page page, String row, String text) {
        Locator cell = page.locator("input[data-cell='" + row + "']");
        cell.fill(text);
        cell.press("Enter");
    }

    private static void saveTitle(Page page, String title) {
        page.locator("[data-path='title']").fill(title);
        page.keyboard().press("Control+s");
    }

    private static BrowserContext english() {
        BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
        visitor.addCookies(List.of(
                new Cookie("pdo-language", "en").setUrl(RunningProduct.get().address(""))));
        return visitor;
    }

    private void walk(Page page, String view, String path) {
        page.navigate(product.address(path));
        page.locator("h1").first().waitFor();
        assertThat(page.locator("html").getAttribute("lang")).as(view).isEqualTo("en");
        look(page, view);
    }

    private void look(Page page, String view) {
        found.addAll(ItalianDetector.italian(view, page.locator("body").innerText(), data));
    }

    @Test
    void sentenceInItalian_isFound_andTheMunicipalitysOwnWordsAreNot() {
        assertThat(ItalianDetector.italian("x", "Open the plan\nIl mese è chiuso", "la casa del mese"))
                .extracting(Found::word)
                .containsExactly("il", "mese", "è");
        assertThat(ItalianDetector.italian("x", "Plan: la casa del mese", "\"la casa del mese\""))
                .isEmpty();
    }

    /** The address of each view; empty where this municipality has none, or another page leads there. */
    static Map<String, String> pages(Demonstration town, String item) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("HomeView", "?");
        pages.put("MonthView", "month");
        pages.put("PlanView", "plan");
        pages.put("SheetView", "plan/" + item);
        pages.put("EditorView", "plan/edit/" + item);
        pages.put("AddView", "plan/add?under=" + item);
        pages.put("NewPlanView", "plan/new");
        pages.put("PrintView", "plan/print");
        pages.put("MatrixView", "");
        pages.put("SecondLevelView", "");
        pages.put("PlanLifecycleView", "plan/life/" + town.plan());
        pages.put("RollOverView", "plan/next-year/" + town.plan());
        pages.put("CopyView", "plan/copy/" + town.plan());
        pages.put("ResultsView", "results");
        pages.put("PolicyView", "results/policy");
        pages.put("WhatIfView", "results/what-if");
        pages.put("PayView", "results/pay");
        pages.put("FrozenView", "results/frozen");
        pages.put("CheckView", "check");
        pages.put("PeriodsView", "administration");
        pages.put("TargetsView", "administration/targets");
        pages.put("ImportsView", "administration/imports");
        pages.put("AssistantView", "administration/imports/new");
        pages.put("ExportView", "plan-export");
        pages.put("FormatsView", "administration/formats");
        pages.put("NewFormatView", "administration/formats/new");
        pages.put("VersionView", "administration/formats/version/segrate/1");
        pages.put("SignInView", "sign-in");
        pages.put("MigrationView", "");
        pages.put("StudioView", "");
        return pages;
    }

    private static Set<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/it/pdo/ui"))) {
            return files.filter(file -> file.toString().endsWith("View.java"))
                    .filter(EnglishWalkTest::hasRoute)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean hasRoute(Path file) {
        try {
            return ROUTE.matcher(Files.readString(file)).find();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
