package it.pdo.ui.plan;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can be read of something drawn, without a browser: elements that are in sight. */
public final class Drawn {
    private Drawn() {}

    /** How many elements of some tags, in sight, have words with a mark in them. */
    public static long count(Element drawn, String mark, String... tags) {
        return elements(drawn, element -> List.of(tags).contains(element.getTag())).stream()
                .filter(element -> words(element).contains(mark))
                .count();
    }

    /** Elements in sight that answer a question, in the order of the page. */
    public static List<Element> elements(Element drawn, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        walk(drawn, wanted, found);
        return found;
    }

    private static void walk(Element element, Predicate<Element> wanted, List<Element> into) {
        if (!element.isVisible() || element.hasAttribute("hidden")) {
            return;
        }
        if (wanted.test(element)) {
            into.add(element);
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(child -> walk(child, wanted, into));
    }

    /** All words inside an element. */
    public static String words(Element element) {
        return element.isTextNode() ? element.getText() : element.getTextRecursively();
    }
}
