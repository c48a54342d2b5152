package it.pdo.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.starter.StarterFormats;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemLink;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.ui.matrix.Matrix.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
    private static final PlanFormat FORMAT =
            FormatReader.read("matrix", """
                    format: matrice
                    version: 1
                    title: Piano
                    years: {from: 2024, to: 2026}
                    policy: default
                    levels:
                      - {code: programma, name: Programma, plural: Programmi, under: [plan]}
                      - code: riga
                        name: Riga
                        plural: Matrice
                        under: [programma]
                        fields:
                          - {code: dimensione, name: Dimensione, type: choice, options: [{code: verde, name: Verde}, {code: blu, name: Blu}]}
                          - {code: leva, name: Leva, type: choice, options: [{code: a, name: Prima}, {code: b, name: Seconda}]}
                      - code: obiettivo
                        name: Obiettivo
                        plural: Obiettivi
                        under: [plan]
                        links:
                          - {code: matrice, name: Nella matrice, to: riga, many: true}
                    """).format().orElseThrow();
    private static final Item PROGRAMME = item(1, null, "programma", "Ambiente", Map.of());
    private static final Item GREEN =
            item(2, PROGRAMME, "riga", "Alberi nuovi", Map.of("dimensione", "verde", "leva", "a"));
    private static final Item BLUE =
            item(3, PROGRAMME, "riga", "Acqua più pulita", Map.of("dimensione", "blu", "leva", "a"));
    private static final Item OBJECTIVE = item(4, null, "obiettivo", "Nuovi alberi", Map.of());
    private static final Matrix MATRIX =
            Matrix.of(plan(), FORMAT, new UnitTree(List.of()), _ -> true).orElseThrow();

    @Test
    void level_ofAFormatWithoutLinks_isNone() {
        assertThat(Matrix.level(StarterFormats.list().getFirst().format())).isEmpty();
        assertThat(Matrix.level(FORMAT))
                .hasValueSatisfying(level -> assertThat(level.code()).isEqualTo("riga"));
    }

    @Test
    void rows_ofAPlan_knowWhatIsLinkedAndWhatIsAbove() {
        Row green = MATRIX.rows().getFirst();

        assertThat(green.linked()).containsExactly(OBJECTIVE);
        assertThat(green.under()).isEqualTo("Ambiente");
        assertThat(green.otherWords()).isTrue();
        assertThat(Matrix.text(MATRIX.fields().getFirst(), green)).isEqualTo("Verde");
        assertThat(MATRIX.rows().getLast().linked()).isEmpty();
    }

    @Test
    void row_thatDiffersInPunctuationAlone_isInTheSameWords() {
        Row row = new Row(
                item(5, null, "riga", "Qualità dell’aria – in città", Map.of()),
                List.of(),
                Optional.empty(),
                List.of(item(6, null, "obiettivo", "Qualità dell'aria, in città", Map.of())),
                Map.of());

        assertThat(row.otherWords()).isFalse();
    }

    @Test
    void rows_thatMayNotBeRead_areNotThere() {
        Matrix some = Matrix.of(plan(), FORMAT, new UnitTree(List.of()), item -> !item.equals(BLUE))
                .orElseThrow();

        assertThat(some.rows()).extracting(Row::item).containsExactly(GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "q=alberi, 1",
        "q=piu, 1",
        "q=PIÙ+acqua, 1",
        "q=zebra, 0",
        "f.dimensione=verde, 1",
        "f.leva=a, 2",
        "f.leva=b, 0",
        "f.dimensione=verde&f.leva=a, 1",
        "under=Ambiente, 2",
        "under=Altro, 0",
        "unit=unknown, 0"
    })
    void filter_fromTheAddress_wantsItsRowsAndWritesTheAddressAgain(String query, int rows) {
        MatrixFilter filter = MatrixFilter.parse(QueryParameters.fromString(query));

        assertThat(MATRIX.rows().stream().filter(filter::matches)).hasSize(rows);
        assertThat(MatrixFilter.parse(filter.query())).isEqualTo(filter);
        assertThat(filter.isEmpty()).isEqualTo(query.isEmpty());
    }

    @Test
    void filter_withAFieldSetAndTakenBack_isAsBefore() {
        MatrixFilter filter = MatrixFilter.parse(QueryParameters.fromString("q=alberi"));

        assertThat(filter.with("leva", "a").with("leva", "")).isEqualTo(filter);
        assertThat(filter.with("leva", "a").choices()).isEqualTo(Map.of("leva", "a"));
    }

    private static Item item(long id, @Nullable Item parent, String level, String title, Map<String, Object> fields) {
        ItemId above = parent == null ? null : parent.id();
        return new Item(
                new ItemId(id),
                1,
                new ItemContent(above, 0, new ItemHeading(level, "", title, null, ItemState.ACTIVE, fields), null));
    }

    private static PlanTree plan() {
        Plan plan = new Plan(
                new PlanId(9), new Plan.Head("P", "Piano", 2024, 2026, "matrice", 1, null), PlanState.DRAFT, 1);
        return new PlanTree(
                plan,
                List.of(PROGRAMME, GREEN, BLUE, OBJECTIVE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ItemLink(
                        OBJECTIVE.id(), Objects.requireNonNull(GREEN).id(), null, "matrice", null)));
    }
}
