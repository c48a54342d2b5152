package it.pdo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableRowsTest {
    private final Element container = new Element("div");
    private final List<String> drawn = new ArrayList<>();
    private final List<String> followed = new ArrayList<>();
    private final TableRows rows = new TableRows(container, (key, live) -> {
        drawn.add(key);
        live.accept(() -> followed.add(key));
        return new Element("p").setAttribute("id", key);
    });

    @Test
    void rows_stayTheElementsTheyWere_whenOneComes() {
        rows.update(List.of("a", "c"));
        Element a = container.getChild(0);
        Element c = container.getChild(1);
        rows.update(List.of("a", "b", "c"));

        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(container.getChild(0)).isEqualTo(a);
        assertThat(container.getChild(2)).isEqualTo(c);
        assertThat(drawn).containsExactly("a", "c", "b");
    }

    @Test
    void row_thatGoes_isDrawnAnewWhenItComesBack() {
        rows.update(List.of("a", "b"));
        rows.update(List.of("b"));
        assertThat(ids()).containsExactly("b");
        rows.update(List.of("a", "b"));

        assertThat(ids()).containsExactly("a", "b");
        assertThat(drawn).containsExactly("a", "b", "a");
    }

    @Test
    void neighbours_thatChangePlaces_areBothThere() {
        rows.update(List.of("a", "b", "c", "d"));
        rows.update(List.of("a", "c", "b", "d"));
        assertThat(ids()).containsExactly("a", "c", "b", "d");
        rows.update(List.of("d", "a", "c", "b"));
        assertThat(ids()).containsExactly("d", "a", "c", "b");
        rows.update(List.of("b", "c", "a", "d"));
        assertThat(ids()).containsExactly("b", "c", "a", "d");
        assertThat(drawn).hasSize(4);
    }

    @Test
    void rowsOnThePage_followTheForm_andThoseGoneDoNot() {
        rows.update(List.of("a", "b"));
        followed.clear();
        rows.update(List.of("b"));

        assertThat(followed).containsExactly("b");
        rows.update(List.of());
        assertThat(container.getChildCount()).isZero();
    }

    private List<String> ids() {
        return container.getChildren().map(child -> child.getAttribute("id")).toList();
    }
}
