package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.exchange.municipality.MunicipalityFolder;
import it.pdo.format.PlanFormat;
import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyListFormatterTest {
    private static final PlanFormat FORMAT = MunicipalityFolder.shipped("milano")
            .read()
            .municipality()
            .orElseThrow()
            .format();
    private static final PolicyList NO_STAIR = new PolicyList.Stair(List.of());
    private static final PolicyList NO_ROLES = new PolicyList.Roles(new TreeMap<>());

    private final PolicyListFormatter words = in(Locale.ITALIAN);

    private static PolicyListFormatter in(Locale locale) {
        return new PolicyListFormatter(FORMAT, Texts.of(PolicyListFormatter.class, locale));
    }

    private static Band band(String from, String result) {
        return new Band(new BigDecimal(from), new BigDecimal(result));
    }

    private static List<PolicyList> lists() {
        TreeMap<String, BigDecimal> roles = new TreeMap<>();
        roles.put("capo = vice", new BigDecimal("0.333"));
        roles.put("responsabile", BigDecimal.ONE);
        return List.of(
                new PolicyList.Stair(List.of(band("-5", "0"), band("66.666", "70.5"), band("1500", "100"))),
                new PolicyList.Levels(List.of("obiettivo-solidale", "ambito-solidale")),
                new PolicyList.Roles(roles),
                new PolicyList.Checkpoints(new TreeSet<>(List.of(Month.DECEMBER, Month.JULY))));
    }

    private static List<PolicyList> empty() {
        return List.of(
                NO_STAIR, new PolicyList.Levels(List.of()), NO_ROLES, new PolicyList.Checkpoints(new TreeSet<>()));
    }

    @Test
    void list_asItIsTyped_isReadBack() {
        for (Locale locale : Texts.LANGUAGES) {
            PolicyListFormatter spoken = in(locale);
            for (List<PolicyList> some : List.of(lists(), empty())) {
                assertThat(some).allSatisfy(list -> assertThat(spoken.read(list, spoken.typed(list)))
                        .contains(list));
            }
        }
    }

    @Test
    void bandPastItsBound_isToldAndTypedApartFromOneWithIt() {
        PolicyList stair = new PolicyList.Stair(
                List.of(band("50", "60"), new Band(new BigDecimal("80"), true, new BigDecimal("100"))));

        assertThat(words.read(stair, words.typed(stair))).contains(stair);
        assertThat(words.typed(stair)).isEqualTo("50 → 60; > 80 → 100");
        assertThat(words.sentence(stair)).isEqualTo("da 50 in su vale 60; oltre 80 vale 100");
    }

    @Test
    void list_withANumberOfAnEnglishProgram_isNotRead_andSaysHowToWriteIt() {
        assertThat(words.read(NO_STAIR, "0 → 0; 12,000 → 100")).isEmpty();
        assertThat(words.unclear("0 → 0; 12,000 → 100"))
                .hasValueSatisfying(hint -> assertThat(hint).startsWith("«12,000» si legge in due modi"));
        assertThat(words.unclear("0 → 0; 12.000 → 100")).isEmpty();
    }

    @Test
    void list_isToldAsASentence() {
        assertThat(lists().stream().map(words::sentence))
                .containsExactly(
                        "da -5 in su vale 0; da 66,67 in su vale 70,5; da 1.500 in su vale 100",
                        "Obiettivi solidali; Ambiti solidali",
                        "capo = vice pesa 0,33; responsabile pesa 1",
                        "luglio; dicembre");
        assertThat(empty().stream().map(words::sentence))
                .containsExactly(
                        "Nessuna fascia.",
                        "La voce più alta di ogni ramo dell’unità.",
                        "Tutti i ruoli pesano uguale.",
                        "Nessuno: vale la fine dell’anno.");
    }

    @Test
    void stair_isReadWithAnyOfItsArrows() {
        assertThat(words.read(NO_STAIR, " 0->0 ;50 = 60,5; 80 → 100;"))
                .contains(new PolicyList.Stair(List.of(band("0", "0"), band("50", "60.5"), band("80", "100"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "50 → ", "→ 60", "a → 60", "50 → b", "50 → 60 → 70", "50 → -1"})
    void stair_thatIsNotTypedAsOne_isNotRead(String text) {
        assertThat(words.read(NO_STAIR, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"responsabile", "= 1", "responsabile = ", "responsabile = molto", "responsabile = -1"})
    void roles_thatAreNotTypedAsSuch_areNotRead(String text) {
        assertThat(words.read(NO_ROLES, text)).isEmpty();
    }

    @Test
    void levelsAndMonths_areReadByNameAndOnlyIfTheyAreThere() {
        PolicyList levels = new PolicyList.Levels(List.of());
        assertThat(words.read(levels, "ambiti SOLIDALI; obiettivo-solidale; Ambiti solidali"))
                .contains(new PolicyList.Levels(List.of("ambito-solidale", "obiettivo-solidale")));
        assertThat(words.read(levels, "ambiti")).isEmpty();
        PolicyList months = new PolicyList.Checkpoints(new TreeSet<>());
        assertThat(words.read(months, "Giugno"))
                .contains(new PolicyList.Checkpoints(new TreeSet<>(List.of(Month.JUNE))));
        assertThat(words.read(months, "giugno dicembre")).isEmpty();
    }

    @Test
    void everyListOfAPolicy_isADecisionThatCanBeTaken() {
        ScoringPolicy policy = DefaultPolicy.POLICY;
        List<PolicyChoices.Place> places = PolicyChoices.of(policy).stream()
                .filter(place -> place.chosen() instanceof PolicyList)
                .toList();
        assertThat(places)
                .extracting(PolicyChoices.Place::path)
                .containsExactly(
                        "checkpoints",
                        "scale.bands",
                        "rules.scale.bands",
                        "rules.shortfall.bounds.minimumBands",
                        "rules.shortfall.bounds.maximumBands",
                        "rules.reached.bands",
                        "countedLevels",
                        "unitScale.bands",
                        "bodyScale.bands",
                        "roleWeights",
                        "scale.bands");
        for (PolicyChoices.Place place : places) {
            PolicyList other = lists().stream()
                    .filter(list -> list.getClass() == place.chosen().getClass())
                    .findFirst()
                    .orElseThrow();
            ScoringPolicy changed = PolicyChoices.with(policy, place, other);
            assertThat(changed).isNotEqualTo(policy);
            assertThat(PolicyDifference.between(policy, changed))
                    .singleElement()
                    .satisfies(difference -> {
                        assertThat(difference.before()).isEqualTo(place);
                        assertThat(difference.after().chosen()).isEqualTo(other);
                    });
        }
    }

    @Test
    void stairThatDoesNotRise_isRefusedByThePolicy() {
        PolicyChoices.Place bands = PolicyChoices.of(DefaultPolicy.POLICY).stream()
                .filter(place -> place.name().equals("bands"))
                .findFirst()
                .orElseThrow();
        PolicyList falling = words.read(NO_STAIR, "50 → 60; 20 → 10").orElseThrow();
        assertThatThrownBy(() -> PolicyChoices.with(DefaultPolicy.POLICY, bands, falling))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
