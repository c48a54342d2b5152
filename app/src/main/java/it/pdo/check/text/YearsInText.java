package it.pdo.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and spans of years as plans write them: {@code 2022}, {@code 2022-2024}, {@code 2022/24}. */
public final class YearsInText {
    /** Two years with a dash or slash; the second may be short. No digit, slash or dot may touch it. */
    private static final Pattern SPAN =
            Pattern.compile("(?<![0-9/.])(20[0-9]{2})\\s?[-–—/]\\s?((?:20)?[0-9]{2})(?![0-9/])");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");

    /**
     * A span of years in a text.
     *
     * @param start of the match in the text
     * @param written as it stands
     */
    public record Span(int from, int to, int start, int end, String written) {
        public int years() {
            return to - from + 1;
        }
    }

    private YearsInText() {}

    public static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SPAN.matcher(text);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            String second = matcher.group(2);
            int to = second.length() == 4 ? Integer.parseInt(second) : 2000 + Integer.parseInt(second);
            if (to > from && to - from <= 10) {
                spans.add(new Span(from, to, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return spans;
    }

    /** Every year a text names, spans filled. */
    public static NavigableSet<Integer> years(String text) {
        NavigableSet<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group(1)));
        }
        for (Span span : spans(text)) {
            for (int year = span.from(); year <= span.to(); year++) {
                years.add(year);
            }
        }
        return years;
    }
}
