package it.pdo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormTextTest {

    @Test
    void numberedRow_getsANumberThatNoRowHasOrHad() {
        FormText form = new FormText(Map.of("people", "0 1", "person/0/note", "x", "person/1/note", "y"));
        form.removeRow("people", "1");

        assertThat(form.addNumbered("people", key -> "person/" + key + "/")).isEqualTo("2");
        assertThat(form.rows("people")).containsExactly("0", "2");
        assertThat(form.get("person/1/note")).isEqualTo("y");
    }

    @Test
    void numberedRow_ofAnEmptyTable_isTheFirst() {
        assertThat(new FormText().addNumbered("people", key -> "person/" + key + "/"))
                .isEqualTo("0");
    }

    @Test
    void form_thatBecomesAnother_saysWhatItSaysAndNothingElse() {
        FormText form = new FormText(Map.of("title", "vecchio", "code", "1"));
        FormText other = new FormText(Map.of("title", "nuovo"));
        form.become(other);
        form.become(form);

        assertThat(form).isEqualTo(other);
        form.put("title", "ancora");
        assertThat(other.get("title")).isEqualTo("nuovo");
    }
}
