package it.pdo.ui.session;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the address of a page says. One that is not of its form answers like one of something that is not there: not found,
 * and no word about which.
 */
public final class PageAddress {
    /**
     * An id as a part of a route, after the name of the part: an address with anything else there leads to no page.
     */
    public static final String ID = "([0-9A-Za-z]{13})";

    private PageAddress() {}

    /**
     * A part of the path.
     *
     * @param parse throws IllegalArgumentException for a text that is not of its form
     * @throws NotFoundException when it is not there, or not of its form
     */
    public static <T> T part(BeforeEvent event, String name, Function<String, T> parse) {
        return parse(event.getRouteParameters().get(name).orElse(""), parse);
    }

    /**
     * A parameter of the query; empty where it is not there or blank.
     *
     * @param parse throws IllegalArgumentException for a text that is not of its form
     * @throws NotFoundException when it is not of its form
     */
    public static <T> Optional<T> parameter(BeforeEvent event, String name, Function<String, T> parse) {
        return parameter(event, name).map(text -> parse(text, parse));
    }

    /** The text of a parameter of the query; empty where it is not there or blank. */
    public static Optional<String> parameter(BeforeEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }

    /** A year in the query; empty where there is none. */
    public static Optional<Integer> year(BeforeEvent event, String name) {
        return parameter(event, name).filter(text -> text.matches("[0-9]{4}")).map(Integer::valueOf);
    }

    /**
     * What part of an address says.
     *
     * @param parse throws IllegalArgumentException for what is not of its form
     * @throws NotFoundException when it does
     */
    public static <A, T> T parse(A said, Function<A, T> parse) {
        try {
            return parse.apply(said);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
