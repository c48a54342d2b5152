package it.pdo.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import it.pdo.scoring.FigureId;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsLocationTest {

    @Test
    void address_readBack_isTheSamePlace() {
        ResultsLocation place = new ResultsLocation(
                Optional.of(YearMonth.of(2022, 7)),
                Optional.of(FigureId.item("0S9P08N2F3838")),
                Optional.of(FigureId.BODY));

        String query = place.address().substring(place.address().indexOf('?') + 1);

        assertThat(ResultsLocation.parse(QueryParameters.fromString(query))).isEqualTo(place);
    }

    @Test
    void address_ofNowhereInParticular_isTheRouteAlone() {
        ResultsLocation place = ResultsLocation.parse(QueryParameters.empty());
        assertThat(place.address()).isEqualTo("results");
    }

    @Test
    void anotherPlace_leavesTheOpenReasonBehindButNotTheMonth() {
        ResultsLocation place = ResultsLocation.parse(QueryParameters.fromString("at=2022-07&why=body:body"));
        assertThat(place.ofFigure(FigureId.unit("u")).address()).isEqualTo("results?at=2022-07&of=unit%3Au");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=2022-13", "at=ieri", "of=item", "of=:x", "of=giraffe:1", "why=item:"})
    void part_notOfItsForm_isRefused(String query) {
        assertThatThrownBy(() -> ResultsLocation.parse(QueryParameters.fromString(query)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
