package it.pdo.ui.results;

import com.vaadin.flow.router.QueryParameters;
import it.pdo.scoring.FigureId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The state of the results page: month, place in the plan, opened figure. All of it is part of the URL, so that it can
 * be sent to a colleague.
 *
 * @param at the month, empty for the one a reader would expect
 * @param of the place, empty for the highest the reader may see
 * @param why the figure whose reason is open
 * @param today whether a closed month is shown recalculated with the plan of today
 */
record ResultsLocation(
        Optional<YearMonth> at, Optional<FigureId> of, Optional<FigureId> why, boolean today) {
    private static final String AT = "at";
    private static final String OF = "of";
    private static final String WHY = "why";
    private static final String BASIS = "basis";
    private static final String TODAY = "today";

    ResultsLocation(Optional<YearMonth> at, Optional<FigureId> of, Optional<FigureId> why) {
        this(at, of, why, false);
    }

    /** @throws IllegalArgumentException when a part is not of its form */
    static ResultsLocation parse(QueryParameters parameters) {
        return new ResultsLocation(
                part(parameters, AT, ResultsLocation::month),
                part(parameters, OF, FigureId::parse),
                part(parameters, WHY, FigureId::parse),
                parameters.getSingleParameter(BASIS).filter(TODAY::equals).isPresent());
    }

    ResultsLocation atMonth(YearMonth month) {
        return new ResultsLocation(Optional.of(month), of, why, today);
    }

    /** Another place; whatever was open stays behind. */
    ResultsLocation ofFigure(FigureId figure) {
        return new ResultsLocation(at, Optional.of(figure), Optional.empty(), today);
    }

    ResultsLocation opening(FigureId figure) {
        return new ResultsLocation(at, of, Optional.of(figure), today);
    }

    ResultsLocation closed() {
        return new ResultsLocation(at, of, Optional.empty(), today);
    }

    /** The same place as known at the closing of its month, or recalculated with the plan of today. */
    ResultsLocation recalculated(boolean withToday) {
        return new ResultsLocation(at, of, Optional.empty(), withToday);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parts = new TreeMap<>();
        at.ifPresent(month -> parts.put(AT, List.of(month.toString())));
        of.ifPresent(figure -> parts.put(OF, List.of(figure.toString())));
        why.ifPresent(figure -> parts.put(WHY, List.of(figure.toString())));
        if (today) {
            parts.put(BASIS, List.of(TODAY));
        }
        return new QueryParameters(parts);
    }

    /** The address of the place, under the route of the results. */
    String address() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ResultsNavigation.RESULTS : ResultsNavigation.RESULTS + "?" + query;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new IllegalArgumentException("not a month: " + text, notAMonth);
        }
    }

    private static <T> Optional<T> part(QueryParameters parameters, String name, Function<String, T> read) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> !text.isEmpty())
                .map(read);
    }
}
