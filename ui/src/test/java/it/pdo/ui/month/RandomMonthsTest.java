package it.pdo.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.progress.EmptyMonths;
import it.pdo.progress.month.MonthSheet;
import it.pdo.ui.plan.RandomPlan;
import it.pdo.ui.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever a format says: the month has a row for each phase and each indicator that there is to write, and no other. */
final class RandomMonthsTest {

    static Stream<RandomPlan> plans() {
        return RandomPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void month_hasEachPhaseAndIndicatorOnce_withTheNameOfItsDimension(RandomPlan plan) {
        YearMonth month = YearMonth.of(plan.format().years().from(), 12);
        MonthSheet sheet = EmptyMonths.of(plan.tree(), plan.format(), plan.units(), Sheets.anna(), month);
        IndicatorCard card = plan.format().indicatorCard();
        Map<String, String> dimensions = card == null
                ? Map.of()
                : card.dimensions().options().stream().collect(Collectors.toMap(Option::code, Option::name));
        List<JsonNode> rows = new ArrayList<>();
        new MonthSheetJson(Texts.of(MonthGrid.class, Locale.ITALIAN), dimensions)
                .of(sheet, Sheets.anna())
                .get("objectives")
                .forEach(objective -> objective.get("rows").forEach(rows::add));

        List<String> phases = plan.tree().items().stream()
                .filter(item -> !plan.tree().cells(item.id()).isEmpty())
                .map(item -> "p" + item.id())
                .toList();
        List<Indicator> indicators = plan.tree().items().stream()
                .map(Item::id)
                .flatMap(id -> plan.tree().indicators(id).stream())
                .toList();
        assertThat(rows)
                .extracting(row -> row.get("key").asString())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(phases.stream(), indicators.stream().map(one -> "i" + one.id()))
                                .toList());
        for (Indicator indicator : indicators) {
            assertThat(rows)
                    .filteredOn(row -> row.get("key").asString().equals("i" + indicator.id()))
                    .singleElement()
                    .extracting(row -> row.get("dimension").asString())
                    .isEqualTo(indicator.dimension() == null ? "" : dimensions.get(indicator.dimension()));
        }
    }
}
