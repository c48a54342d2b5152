package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "plan.yaml, 19, 12, '', plan.yaml:19:12",
        "plan.yaml, 19, 0, /a, plan.yaml:19",
        "plan.yaml, 0, 0, /a/0, plan.yaml#/a/0",
        "'', 19, 12, '', 19:12",
        "'', 0, 0, /a, /a",
        "plan.yaml, 0, 5, '', plan.yaml",
    })
    void place_is_written_as_far_as_it_is_known(String source, int line, int column, String path, String text) {
        assertThat(new Place(source, line, column, path)).hasToString(text);
    }

    @Test
    void place_before_the_start_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("", -1, 0, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("", 0, -1, ""));
    }

    @Test
    void issue_is_written_behind_its_place() {
        Place place = new Place("plan.yaml", 19, 12, "");
        assertThat(new Issue(Severity.ERROR, "sum", place, LocalizedMessage.verbatim("attesa 100")))
                .hasToString("plan.yaml:19:12 attesa 100");
        assertThat(new Issue(Severity.ERROR, "sum", Place.NOWHERE, LocalizedMessage.verbatim("attesa 100")))
                .hasToString("attesa 100");
    }

    @Test
    void one_error_among_issues_is_seen() {
        Issue warning = new Issue(Severity.WARNING, "w", Place.NOWHERE, LocalizedMessage.verbatim("w"));
        Issue error = new Issue(Severity.ERROR, "e", Place.NOWHERE, LocalizedMessage.verbatim("e"));
        assertThat(Issue.anyError(List.of())).isFalse();
        assertThat(Issue.anyError(List.of(warning))).isFalse();
        assertThat(Issue.anyError(List.of(warning, error))).isTrue();
    }
}
