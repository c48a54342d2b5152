package it.pdo.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import it.pdo.planning.Item;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An English reader on the pages of a municipality meets no Italian sentence but those of the municipality itself. */
@BrowserTest
@DatabaseTest
final class EnglishWalkTest {
    private static final Path DATA = Path.of("../tenants-config/src/main/resources/tenants-config");
    private static final Pattern ROUTE = Pattern.compile("@Route\\((?:value = )?[^)]*\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Common Italian words that no English sentence uses. */
    private static final Set<String> ITALIAN = Set.of(
            "di",
            "del",
            "della",
            "dello",
            "dei",
            "degli",
            "delle",
            "dal",
            "dalla",
            "nel",
            "nella",
            "nei",
            "sul",
            "sulla",
            "al",
            "alla",
            "alle",
            "ai",
            "il",
            "lo",
            "la",
            "gli",
            "le",
            "un",
            "una",
            "che",
            "non",
            "è",
            "sono",
            "ha",
            "più",
            "già",
            "ancora",
            "questo",
            "questa",
            "ogni",
            "nessun",
            "nessuno",
            "nessuna",
            "anche",
            "senza",
            "mese",
            "anno",
            "peso",
            "salva",
            "annulla",
            "valore",
            "gennaio",
            "maggio",
            "scegli",
            "scrivi",
            "versione");

    /** What stands in quotation marks was written by somebody else. */
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

    private record Found(String page, String line, String word) {}

    @Test
    void everyPage_inEnglish_holdsNoItalianSentence() throws IOException {
        Item objective = Demonstration.SEGRATE.item("Gestione dinamica delle pratiche legali");
        Map<String, String> pages = pages(objective.id().toString());
        assertThat(pages.keySet()).as("every view with a route").containsAll(views());
        String data = data();
        List<Found> found = new ArrayList<>();
        try (BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK)) {
            visitor.addCookies(List.of(
                    new Cookie("pdo-language", "en").setUrl(RunningProduct.get().address(""))));
            Page page = Demonstration.SEGRATE.signIn(visitor, "giorgio.serra");
            pages.forEach((view, path) -> {
                if (!path.isEmpty()) {
                    page.navigate(RunningProduct.get().address(path));
                    page.locator("h1").first().waitFor();
                    assertThat(page.locator("html").getAttribute("lang"))
                            .as(view)
                            .isEqualTo("en");
                    found.addAll(italian(view, page.locator("body").innerText(), data));
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void sentenceInItalian_isFound_andTheMunicipalitysOwnWordsAreNot() {
        assertThat(italian("x", "Open the plan\nIl mese è chiuso", "la casa del mese"))
                .extracting(Found::word)
                .containsExactly("il", "mese", "è");
        assertThat(italian("x", "Plan: la casa del mese", "\"la casa del mese\""))
                .isEmpty();
    }

    /** The address of each view; empty where this municipality has none, or another page leads there. */
    private static Map<String, String> pages(String item) {
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
        pages.put("PlanLifecycleView", "plan/life/" + Demonstration.SEGRATE.plan());
        pages.put("RollOverView", "plan/next-year/" + Demonstration.SEGRATE.plan());
        pages.put("CopyView", "plan/copy/" + Demonstration.SEGRATE.plan());
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
        pages.put("VersionView", "");
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

    /** Everything the municipality wrote itself, and the shipped texts that follow Italian law. */
    private static String data() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(words(Files.readString(file))).append(" | ");
            }
        }
        return all.toString();
    }

    private static List<Found> italian(String page, String text, String data) {
        String known = words(data);
        List<Found> found = new ArrayList<>();
        text.lines().forEach(line -> {
            List<String> words =
                    List.of(words(QUOTED.matcher(line).replaceAll("")).strip().split(" "));
            for (int i = 0; i < words.size(); i++) {
                int at = i;
                boolean own = IntStream.rangeClosed(i - 2, i).anyMatch(from -> known.contains(three(words, from, at)));
                if (ITALIAN.contains(words.get(i)) && !own) {
                    found.add(new Found(page, line, words.get(i)));
                }
            }
        });
        return found;
    }

    /** Three words that stand together, fewer at the ends of a line, but never one alone beside others. */
    private static String three(List<String> words, int from, int at) {
        List<String> together = words.subList(Math.max(0, from), Math.min(words.size(), from + 3));
        return words.size() > 1 && together.size() < 2 ? "?" + at : " " + String.join(" ", together) + " ";
    }

    /** The words of a text, in small letters, with one blank between them and one at each end. */
    private static String words(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return words.results().map(word -> word.group()).collect(Collectors.joining(" ", " ", " "));
    }
}
