package it.pdo.ui.results;

import com.vaadin.flow.router.QueryParameters;
import it.pdo.results.FrozenSheetId;
import it.pdo.scoring.FigureId;
import it.pdo.shared.MonthText;
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
 * @param basis what the results come from: empty for those of the month, {@link #TODAY} for a closed month recalculated with the
 *     plan of today, else the id of a frozen sheet
 */
record ResultsLocation(Optional<YearMonth> at, Optional<FigureId> of, Optional<FigureId> why, String basis) {
    private static final String AT = "at";
    private static final String OF = "of";
    private static final String WHY = "why";
    private static final String BASIS = "basis";
    private static final String TODAY = "today";

    ResultsLocation(Optional<YearMonth> at, Optional<FigureId> of, Optional<FigureId> why) {
        this(at, of, why, "");
    }

    /** @throws IllegalArgumentException when a part is not of its form */
    static ResultsLocation parse(QueryParameters parameters) {
        return new ResultsLocation(
                        part(parameters, AT, ResultsLocation::month),
                        part(parameters, OF, FigureId::parse),
                        part(parameters, WHY, FigureId::parse),
                        parameters.getSingleParameter(BASIS).orElse(""))
                .valid();
    }

    private ResultsLocation valid() {
        frozen();
        return this;
    }

    /** The same place in another month; a frozen sheet is of its own month alone. */
    ResultsLocation atMonth(YearMonth month) {
        boolean kept = today() || at.filter(month::equals).isPresent();
        return new ResultsLocation(Optional.of(month), of, why, kept ? basis : "");
    }

    /** Another place; whatever was open stays behind. */
    ResultsLocation ofFigure(FigureId figure) {
        return new ResultsLocation(at, Optional.of(figure), Optional.empty(), basis);
    }

    ResultsLocation opening(FigureId figure) {
        return new ResultsLocation(at, of, Optional.of(figure), basis);
    }

    ResultsLocation closed() {
        return new ResultsLocation(at, of, Optional.empty(), basis);
    }

    /** A frozen sheet, opened. */
    static ResultsLocation frozen(YearMonth month, FrozenSheetId id) {
        return new ResultsLocation(Optional.of(month), Optional.empty(), Optional.empty(), id.toString());
    }

    /** Whether a closed month is shown recalculated with the plan of today. */
    boolean today() {
        return basis.equals(TODAY);
    }

    /** The frozen sheet that is open; empty when none is. */
    Optional<FrozenSheetId> frozen() {
        return basis.isEmpty() || today() ? Optional.empty() : Optional.of(FrozenSheetId.parse(basis));
    }

    /** The same place as known at the closing of its month, or recalculated with the plan of today. */
    ResultsLocation recalculated(boolean withToday) {
        return new ResultsLocation(at, of, Optional.empty(), withToday ? TODAY : "");
    }

    QueryParameters parameters() {
        Map<String, List<String>> parts = new TreeMap<>();
        at.ifPresent(month -> parts.put(AT, List.of(month.toString())));
        of.ifPresent(figure -> parts.put(OF, List.of(figure.toString())));
        why.ifPresent(figure -> parts.put(WHY, List.of(figure.toString())));
        if (!basis.isEmpty()) {
            parts.put(BASIS, List.of(basis));
        }
        return new QueryParameters(parts);
    }

    /** The address of the place, under the route of the results. */
    String address() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ResultsNavigation.RESULTS : ResultsNavigation.RESULTS + "?" + query;
    }

    private static YearMonth month(String text) {
        return MonthText.parse(text).orElseThrow(() -> new IllegalArgumentException("not a month: " + text));
    }

    private static <T> Optional<T> part(QueryParameters parameters, String name, Function<String, T> read) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> !text.isEmpty())
                .map(read);
    }
}
