package it.pdo.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FieldPlacesTest {
    private static final String AT = "/levels/0";
    private final FormatDocument bare = FormatDocument.open("", """
            levels:
              - code: o
                fields: [{code: a}, {code: b}, {code: c}]
            """).document().orElseThrow();
    private final FormatDocument parted = bare.with(
            AT + "/sections",
            List.of(
                    Map.of("code", "s", "title", "S", "fields", List.of("b", "a")),
                    Map.of("code", "t", "title", "T", "fields", List.of("c"))));

    @Test
    void order_withoutSections_isThatOfTheFields_withThem_thatOfTheSheet() {
        assertThat(codes(bare)).containsExactly("a", "b", "c");
        assertThat(codes(parted)).containsExactly("b", "a", "c");
        assertThat(codes(parted.without(AT + "/sections/1"))).containsExactly("b", "a", "c");
    }

    @Test
    void move_withoutSections_changesPlaces_andStopsAtTheEdges() {
        assertThat(codes(at(bare).move(AT + "/fields/0", 1))).containsExactly("b", "a", "c");
        assertThat(at(bare).move(AT + "/fields/0", -1)).isEqualTo(bare);
        assertThat(at(bare).move(AT + "/fields/2", 1)).isEqualTo(bare);
    }

    @Test
    void move_atTheEdgeOfASection_goesIntoTheNext() {
        FormatDocument down = at(parted).move(AT + "/fields/0", 1);

        assertThat(down.texts(AT + "/sections/0/fields")).containsExactly("b");
        assertThat(down.texts(AT + "/sections/1/fields")).containsExactly("a", "c");
        FormatDocument up = at(parted).move(AT + "/fields/2", -1);
        assertThat(up.texts(AT + "/sections/0/fields")).containsExactly("b", "a", "c");
        assertThat(up.has(AT + "/sections/1/fields")).isFalse();
        assertThat(at(parted).move(AT + "/fields/1", -1)).isEqualTo(parted);
    }

    @Test
    void beside_withoutSections_putsTheFieldBeforeOrAfter() {
        assertThat(codes(at(bare).beside(AT + "/fields/0", AT + "/fields/2", true)))
                .containsExactly("b", "c", "a");
        assertThat(codes(at(bare).beside(AT + "/fields/0", AT + "/fields/2", false)))
                .containsExactly("b", "a", "c");
        assertThat(codes(at(bare).beside(AT + "/fields/2", AT + "/fields/0", false)))
                .containsExactly("c", "a", "b");
        assertThat(at(bare).beside(AT + "/fields/1", AT + "/fields/0", true)).isEqualTo(bare);
    }

    @Test
    void beside_aFieldOfASection_goesIntoIt_andFirstBeginsIt() {
        FormatDocument moved = at(parted).beside(AT + "/fields/2", AT + "/fields/0", false);
        assertThat(moved.texts(AT + "/sections/0/fields")).containsExactly("b", "c", "a");
        assertThat(at(moved).sectionOf("c")).isZero();
        assertThat(at(parted).beside(AT + "/fields/1", AT + "/fields/0", true).texts(AT + "/sections/0/fields"))
                .containsExactly("a", "b");

        assertThat(at(parted).first(AT + "/fields/0", 1).texts(AT + "/sections/1/fields"))
                .containsExactly("a", "c");
    }

    @Test
    void beside_aFieldThatIsInNoSection_changesNothingWhereOthersAre() {
        FormatDocument loose = parted.without(AT + "/sections/1");

        assertThat(at(loose).beside(AT + "/fields/0", AT + "/fields/2", true)).isEqualTo(loose);
    }

    @Test
    void firstSection_takesEveryField_andTheNextIsEmpty() {
        FormatDocument one = at(bare).addSection("s", "S");

        assertThat(one.texts(AT + "/sections/0/fields")).containsExactly("a", "b", "c");
        assertThat(at(one).addSection("t", "T").has(AT + "/sections/1/fields")).isFalse();
    }

    @Test
    void sectionRemoved_leavesItsFieldsToANeighbour() {
        assertThat(at(parted).removeSection(1).texts(AT + "/sections/0/fields")).containsExactly("b", "a", "c");
        assertThat(at(parted).removeSection(0).texts(AT + "/sections/0/fields")).containsExactly("b", "a", "c");
        assertThat(at(at(parted).removeSection(0)).removeSection(0)).isEqualTo(bare);
    }

    @Test
    void newField_isInTheLastSection_whereThereAreAny() {
        FormatDocument added = at(parted).add(Map.of("code", "d"));

        assertThat(added.texts(AT + "/sections/1/fields")).containsExactly("c", "d");
        assertThat(codes(at(bare).add(Map.of("code", "d")))).containsExactly("a", "b", "c", "d");
    }

    private static FieldPlaces at(FormatDocument document) {
        return new FieldPlaces(document, AT);
    }

    private static List<String> codes(FormatDocument document) {
        return at(document).inOrder().stream().map(FieldPlaces.Place::code).toList();
    }
}
