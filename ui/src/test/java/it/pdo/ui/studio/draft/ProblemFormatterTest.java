package it.pdo.ui.studio.draft;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.policy.ShippedPolicies;
import it.pdo.format.starter.StarterFormats;
import it.pdo.ui.studio.StudioNavigation;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an administrator reads of a mistake: the names of the form, in her language. */
final class ProblemFormatterTest {
    private final FormatDocument format = FormatDocument.open(
                    "", StarterFormats.list().getFirst().yaml())
            .document()
            .orElseThrow();

    @Test
    void keys_areCalledAsTheFormsCallThem() {
        FormatDocument wrong = format.with("/years/from", "presto").without("/title");

        assertThat(words(wrong, Locale.ITALIAN))
                .containsExactlyInAnyOrder(
                        "Manca «Titolo» (serve un testo)", "«Dall'anno»: atteso un numero, trovato il testo «presto»");
        assertThat(words(wrong, Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "“Title” is missing (it takes a text)",
                        "“From year”: expected a number, found the text “presto”");
    }

    @Test
    void keyThatTwoFormsAskFor_isCalledAsTheOneItStandsIn() {
        FormatDocument crono = format.with("/cronoprogram/total", "molto");
        FormatDocument weight = format.with("/levels/0/weight/use", "required").with("/levels/0/weight/sum", "molto");

        assertThat(words(crono, Locale.ITALIAN))
                .allSatisfy(words -> assertThat(words).startsWith("«Il totale è»"));
        assertThat(words(weight, Locale.ITALIAN))
                .anySatisfy(words -> assertThat(words).startsWith("«I pesi sommano»"));
    }

    @Test
    void dayThatIsNone_isSaidAsItWasTyped() {
        FormatDocument wrong = format.with("/checkpoints/0/date", DayFormatter.written("31/13"));

        assertThat(words(wrong, Locale.ITALIAN))
                .contains("«31/13» non è un giorno dell'anno: serve giorno e mese, come 31/12");
        assertThat(words(wrong, Locale.ENGLISH))
                .contains("“31/13” is no day of the year: it takes day and month, as 31/12");
    }

    @Test
    void numberOfAnEnglishProgram_isAskedAbout() {
        FormatDocument wrong = format.with("/cronoprogram/total", "12,000");

        assertThat(words(wrong, Locale.ITALIAN)).anySatisfy(words -> assertThat(words)
                .startsWith("«Il totale è»")
                .endsWith("scrivi «12» se la virgola separa i decimali, «12000» se separa le migliaia"));
    }

    @Test
    void policyThatNobodyHas_isToldWithThoseThereAre() {
        FormatDocument wrong = format.with("/policy", "segrate-2023");

        assertThat(words(wrong, Locale.ITALIAN)).singleElement().satisfies(words -> assertThat(words)
                .startsWith("Criteri di calcolo «segrate-2023» inesistenti (forse «segrate-2022»?)")
                .contains("default"));
        assertThat(words(format.with("/policy", "default"), Locale.ITALIAN)).isEmpty();
    }

    private static List<String> words(FormatDocument document, Locale locale) {
        return DraftCheck.of(document, ShippedPolicies.codes(), Texts.of(StudioNavigation.class, locale))
                .problems()
                .stream()
                .map(DraftCheck.Problem::words)
                .toList();
    }
}
