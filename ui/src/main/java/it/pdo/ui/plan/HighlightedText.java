package it.pdo.ui.plan;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Text in which the words of a search stand out. */
final class HighlightedText {
    private HighlightedText() {}

    /** Puts a text into an element, marking the first place of each word, whatever case and accents. */
    static void fill(HtmlContainer into, String text, List<String> words) {
        String plain = VisibleItems.plain(text);
        // Where taking the accents off changes the length, places no longer agree: then nothing is marked.
        List<int[]> places = plain.length() != text.length()
                ? List.of()
                : words.stream()
                        .map(VisibleItems::plain)
                        .filter(word -> plain.contains(word))
                        .map(word -> new int[] {plain.indexOf(word), plain.indexOf(word) + word.length()})
                        .sorted((one, other) -> Integer.compare(one[0], other[0]))
                        .toList();
        int at = 0;
        for (int[] place : places) {
            if (place[0] >= at) {
                into.getElement().appendChild(Element.createText(text.substring(at, place[0])));
                Element mark = new Element("mark");
                mark.setText(text.substring(place[0], place[1]));
                into.getElement().appendChild(mark);
                at = place[1];
            }
        }
        into.getElement().appendChild(Element.createText(text.substring(at)));
    }
}
