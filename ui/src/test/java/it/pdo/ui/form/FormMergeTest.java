package it.pdo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two people typed, brought together. */
class FormMergeTest {
    private final FormText base = new FormText(Map.of("title", "Sportello", "weight", "10", "phases", "a b"));

    @Test
    void fields_thatDifferentPeopleChanged_areBothIn() {
        FormText mine = base.copy();
        mine.put("title", "Sportello unico");
        FormText theirs = base.copy();
        theirs.put("weight", "20");

        FormMerge merge = FormMerge.of(base, mine, theirs, "phases"::equals);

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.form().get("title")).isEqualTo("Sportello unico");
        assertThat(merge.form().get("weight")).isEqualTo("20");
        assertThat(merge.taken()).containsExactly("weight");
    }

    @Test
    void field_thatBothChangedDifferently_keepsMineAndTellsBoth() {
        FormText mine = base.copy();
        mine.put("title", "Mio");
        FormText theirs = base.copy();
        theirs.put("title", "Loro");

        FormMerge merge = FormMerge.of(base, mine, theirs, "phases"::equals);

        assertThat(merge.form().get("title")).isEqualTo("Mio");
        assertThat(merge.clashes()).containsExactly(new FormMerge.Clash("title", "Mio", "Loro"));
    }

    @Test
    void field_thatBothChangedAlike_isNoClash() {
        FormText mine = base.copy();
        mine.put("title", "Uguale");

        assertThat(FormMerge.of(base, mine, mine.copy(), "phases"::equals).clashes())
                .isEmpty();
    }

    @Test
    void rows_addedHereAndTakenOutThere_areBothDone() {
        FormText mine = base.copy();
        mine.addRow("phases", "new1");
        FormText theirs = base.copy();
        theirs.removeRow("phases", "a");

        assertThat(FormMerge.of(base, mine, theirs, "phases"::equals).form().rows("phases"))
                .containsExactly("b", "new1");
    }
}
