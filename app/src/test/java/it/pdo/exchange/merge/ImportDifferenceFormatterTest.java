package it.pdo.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.reading.Imports;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The differences of an import, formatted in both languages. */
class ImportDifferenceFormatterTest {
    private static final MergeNames NAMES = new MergeNames() {
        @Override
        public UnitId unit(List<String> path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String name(UnitId unit) {
            return "Anagrafe";
        }

        @Override
        public String outermostName(UnitId unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PersonId> person(String code) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void change_ofEveryValue_isToldInTheReadersLanguageWithItsNumbers() throws IOException {
        assertThat(told(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "Code:  > 1a",
                        "Title:  > Sportello",
                        "Under:  > 2 / 1",
                        "Organisational unit:  > Anagrafe",
                        "Weight:  > 1,234.5",
                        "State: active > suspended",
                        "importo:  > 0.125",
                        "urgente:  > yes",
                        "Previous years:  > 5%",
                        "15 March 2026:  > 33.3%",
                        "April 2026 (to be confirmed):  > 10%",
                        "Target at June 2026:  > 45%",
                        "Year 2027:  > 50%",
                        "Indicator “Tempi”: Target: max 10 > max 12",
                        "Indicator “Tempi”: Actions:  > Avviare 2.5; Finire",
                        "Indicator “Tempi”: Origin of the value: read > from a formula",
                        "Indicator “Tempi”: Detail of the calculation:  > a / b",
                        "New indicator:  > Nuovo",
                        "Indicator removed: Vecchio > ",
                        "People:  > D 12.5% ore: 7; C tutti",
                        "Resources:  > Beni Arredi 1,000; Beni Altro circa 10",
                        "Links: 0 links > one link");
        assertThat(told(Locale.ITALIAN))
                .contains(
                        "Peso:  > 1.234,5",
                        "Stato: attivo > sospeso",
                        "15 marzo 2026:  > 33,3%",
                        "Target a giugno 2026:  > 45%",
                        "Indicatore «Tempi»: Valore atteso: max 10 > max 12",
                        "Collegamenti: 0 collegamenti > un collegamento");
    }

    private static List<String> told(Locale language) throws IOException {
        WholeItem before = WholeItem.blank(null, "obiettivo", "", "", 0)
                .withIndicators(List.of(
                        indicator(1, IndicatorDefinition.of("Tempi", "max 10")), indicator(2, named("Vecchio"))));
        return new ImportDifferenceFormatter(Imports.format("segrate"), NAMES)
                .of(before, after(), "1a", "", _ -> "2 / 1").values().stream()
                        .map(value -> value.name().in(language) + ": "
                                + value.before().in(language) + " > "
                                + value.after().in(language))
                        .toList();
    }

    private static WholeItem after() {
        IndicatorDefinition changed = IndicatorDefinition.of("Tempi", "max 12")
                .withActions(List.of(new ActionDraft("Avviare", number("2.5")), new ActionDraft("Finire", null)))
                .withComputation(IndicatorDerivation.FORMULA, "a / b");
        return new WholeItem(
                new ItemContent(
                        new ItemId(11),
                        0,
                        new ItemHeading(
                                "obiettivo",
                                "1a",
                                "Sportello",
                                number("1234.50"),
                                ItemState.SUSPENDED,
                                Map.of("importo", number("0.125"), "urgente", true)),
                        new UnitId(21)),
                new ItemParts<>(
                        List.of(
                                new CellDraft(CellKind.PREVIOUS, 2025, 0, 0, number("5")),
                                new CellDraft(CellKind.MONTH, 2026, 3, 15, number("33.3")),
                                new CellDraft(CellKind.PROPOSED_MONTH, 2026, 4, 0, number("10")),
                                new CellDraft(CellKind.CHECKPOINT, 2026, 6, 0, number("45")),
                                new CellDraft(CellKind.YEAR, 2027, 0, 0, number("50"))),
                        List.of(indicator(1, changed), indicator(3, named("Nuovo"))),
                        List.of(
                                new ShareContent("D", null, number("12.5"), null, null, Map.of("ore", number("7"))),
                                new ShareContent("C", null, null, null, "tutti", Map.of())),
                        List.of(
                                new ResourceDraft("Beni", "Arredi", number("1000"), null, Map.of()),
                                new ResourceDraft("Beni", "Altro", null, "circa 10", Map.of()))),
                List.of(new LinkContent("condiviso", null, new UnitId(22), null)));
    }

    private static IndicatorDefinition named(String name) {
        return IndicatorDefinition.of(name, null);
    }

    private static IndicatorContent indicator(long id, IndicatorDefinition definition) {
        return new IndicatorContent(new IndicatorId(id), definition, null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
