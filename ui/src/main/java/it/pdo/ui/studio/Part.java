package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a format that has a form of its own.
 *
 * @param at its address in the studio: the pointer of the value, empty for the general part
 */
record Part(String at) implements Serializable {
    static final Part GENERAL = new Part("");
    static final Part NUMBERING = new Part("/numbering");

    private static final Pattern OF_LEVEL = Pattern.compile("(/levels/\\d+)(?:/([a-z-]+)(/\\d+)?.*)?");
    private static final Pattern OF_SCORECARD = Pattern.compile("(/scorecards/\\d+).*");
    private static final List<String> WHOLE = List.of(
            "/unit-kinds",
            "/checkpoints",
            "/levels",
            "/cronoprogram",
            "/indicator-card",
            "/people",
            "/resources",
            "/scorecards",
            "/result-pay",
            "/policy",
            "/numbering");

    /** The part whose form shows a value. */
    static Part of(String pointer) {
        Matcher level = OF_LEVEL.matcher(pointer);
        if (level.matches()) {
            String inside = level.group(2) == null ? "" : level.group(2);
            return switch (inside) {
                case "fields" -> new Part(level.group(1) + "/fields" + (level.group(3) == null ? "" : level.group(3)));
                case "sections" -> new Part(level.group(1) + "/fields");
                case "links", "print" -> new Part(level.group(1) + "/" + inside);
                default -> new Part(level.group(1));
            };
        }
        Matcher scorecard = OF_SCORECARD.matcher(pointer);
        if (scorecard.matches()) {
            return new Part(scorecard.group(1));
        }
        return WHOLE.stream()
                .filter(part -> pointer.equals(part) || pointer.startsWith(part + "/"))
                .findFirst()
                .map(Part::new)
                .orElse(GENERAL);
    }

    /** This part, or the nearest above it that the format still has. */
    Part in(FormatDocument document) {
        Matcher level = OF_LEVEL.matcher(at);
        if (level.matches() && !document.has(level.group(1))) {
            return new Part("/levels");
        }
        if (at.matches("/levels/\\d+/fields/\\d+") && !document.has(at)) {
            return new Part(FormatDocument.parent(at));
        }
        return OF_SCORECARD.matcher(at).matches() && !document.has(at) ? new Part("/scorecards") : this;
    }

    /** The code of the level this part is about; empty when it is about none. */
    String level(FormatDocument document) {
        Matcher level = OF_LEVEL.matcher(at);
        return level.matches() ? document.text(level.group(1) + "/code") : "";
    }

    /** The parts of a format in the order of the outline, those inside a level after it. */
    static List<Part> all(FormatDocument document) {
        Stream<Part> levels = java.util.stream.IntStream.range(0, document.size("/levels"))
                .mapToObj(i -> "/levels/" + i)
                .flatMap(level -> Stream.of(
                                Stream.of(level, level + "/fields"),
                                new FieldPlaces(document, level)
                                        .inOrder().stream().map(FieldPlaces.Place::field),
                                Stream.of(level + "/links", level + "/print"))
                        .flatMap(all -> all)
                        .map(Part::new));
        Stream<Part> cards = java.util.stream.IntStream.range(0, document.size("/scorecards"))
                .mapToObj(i -> new Part("/scorecards/" + i));
        return Stream.of(
                        Stream.of(GENERAL, new Part("/unit-kinds"), new Part("/checkpoints"), new Part("/levels")),
                        levels,
                        Stream.of(NUMBERING),
                        Stream.of("/cronoprogram", "/indicator-card", "/people", "/resources", "/scorecards")
                                .map(Part::new),
                        cards,
                        Stream.of(new Part("/result-pay"), new Part("/policy")))
                .flatMap(all -> all)
                .toList();
    }
}
