package it.pdo.planning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text a revision is kept as: what was written once is read for ever, whatever an item is called by then. */
class ChangesJsonTest {

    private static String golden(int shape) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                ChangesJsonTest.class.getResourceAsStream("changes-of-shape-" + shape + ".json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** An item with every part an item can have, one with none, one that came and one that went. */
    private static List<ItemChange> changes() {
        WholeItem whole = new WholeItem(
                new ItemContent(
                        new ItemId(11),
                        3,
                        new ItemHeading(
                                "objective",
                                "1a",
                                "Titolo «è» \"A\"\\😀",
                                number("12.5"),
                                ItemState.SUSPENDED,
                                new TreeMap<>(Map.of(
                                        "importo",
                                        new TreeMap<>(Map.of("2026", number("1234.5"), "2027", number("0.001"))),
                                        "si",
                                        true))),
                        new UnitId(21)),
                new ItemParts<>(
                        List.of(
                                new CellDraft(CellKind.PREVIOUS, 2025, 0, 0, number("5")),
                                new CellDraft(CellKind.MONTH, 2026, 3, 15, number("33.3")),
                                new CellDraft(CellKind.PROPOSED_MONTH, 2026, 4, 0, number("10")),
                                new CellDraft(CellKind.CHECKPOINT, 2026, 6, 0, number("45")),
                                new CellDraft(CellKind.YEAR, 2027, 0, 0, number("50"))),
                        List.of(indicator(), bareIndicator()),
                        List.of(
                                new ShareContent(
                                        "D", new PersonId(41), number("50"), "nota", null, Map.of("ore", number("7"))),
                                new ShareContent("C", null, null, null, "tutti", Map.of())),
                        List.of(
                                new ResourceDraft("Beni", "Arredi", number("10"), null, Map.of("tipo", "Arredo")),
                                new ResourceDraft("Beni", "Altro", null, "circa 10", Map.of()))),
                List.of(
                        new LinkContent("collegato", new ItemId(12), null, number("0.5")),
                        new LinkContent("condiviso", null, new UnitId(22), null)));
        WholeItem bare = WholeItem.blank(null, "phase", "", "", 0);
        return List.of(
                new ItemChange(new ItemId(1), Optional.of(bare), Optional.of(whole)),
                new ItemChange(new ItemId(2), Optional.empty(), Optional.of(bare)),
                new ItemChange(
                        new ItemId(3),
                        Optional.of(bare.withFields(Map.of("tipo", List.of("a", "b")))
                                .withState(ItemState.CANCELLED)),
                        Optional.empty()));
    }

    private static IndicatorContent indicator() {
        return new IndicatorContent(
                new IndicatorId(31),
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure("Tempi", "tempo", "giorni", "max 10"),
                        new IndicatorDefinition.Documentation("protocollo", "a campione", "Descrizione"),
                        List.of(new ActionDraft("Avviare", number("2")), new ActionDraft("Finire", null)),
                        new IndicatorDefinition.Computation(IndicatorDerivation.FORMULA, "a / b"),
                        ItemState.CANCELLED,
                        number("3"),
                        Map.of()),
                "entro 10 giorni");
    }

    private static IndicatorContent bareIndicator() {
        return new IndicatorContent(new IndicatorId(32), IndicatorDefinition.of("Nudo", null), null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void changes_ofEachShape_areReadWithEveryPart(int shape) throws IOException {
        assertThat(ChangesJson.read(golden(shape))).isEqualTo(changes());
    }

    @Test
    void changes_writtenToday_areOfTheLatestShapeByteByByte() throws IOException {
        assertThat(ChangesJson.write(changes())).isEqualTo(golden(ChangesJson.LATEST));
    }

    @Test
    void changes_ofARevisionThatChangedNothing_areReadAsNone() {
        assertThat(ChangesJson.read(ChangesJson.write(List.of()))).isEmpty();
        assertThat(ChangesJson.read("{\"changes\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, ChangesJson.LATEST + 1})
    void changes_ofAShapeNobodyKnows_areRefusedWithItsNumber(int shape) {
        assertThatThrownBy(() -> ChangesJson.read("{\"shape\":" + shape + ",\"changes\":[]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shape " + shape);
    }

    /** Nothing is taken for something else without a word: see docs/decisions/0024. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"shape\":1,\"changes\":[{\"item\":1.5,\"before\":CONTENT}]}",
                "{\"shape\":1,\"changes\":[{\"item\":\"1\",\"before\":CONTENT}]}",
                "{\"shape\":1,\"changes\":[{\"before\":CONTENT}]}",
                "{\"shape\":1,\"changes\":[{\"item\":1}]}"
            })
    void changes_withAnIdThatIsNone_areRefused(String text) {
        String content =
                "{\"level\":\"phase\",\"code\":\"\",\"title\":\"\",\"position\":0,\"state\":\"ACTIVE\",\"fields\":{}}";

        assertThat(ChangesJson.read("{\"changes\":[{\"item\":1,\"before\":CONTENT}]}".replace("CONTENT", content)))
                .hasSize(1);
        assertThatThrownBy(() -> ChangesJson.read(text.replace("CONTENT", content)))
                .isInstanceOf(RuntimeException.class);
    }

    /** A constant's name is data: it stands in revisions and rows that must be read for ever. */
    @Test
    void constants_thatRevisionsHold_areAllStillKnown() {
        assertThat(ItemState.values()).extracting(Enum::name).contains("ACTIVE", "SUSPENDED", "CANCELLED");
        assertThat(CellKind.values())
                .extracting(Enum::name)
                .contains("PREVIOUS", "MONTH", "PROPOSED_MONTH", "YEAR", "CHECKPOINT");
        assertThat(IndicatorDerivation.values())
                .extracting(Enum::name)
                .contains("NONE", "CRONOPROGRAM", "CHILDREN", "RATIO", "SCORECARD", "FORMULA");
    }
}
