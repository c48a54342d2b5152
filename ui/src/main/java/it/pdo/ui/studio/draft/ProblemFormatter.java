package it.pdo.ui.studio.draft;

import it.pdo.format.document.FormatDocument;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.LocalizedMessage;
import it.pdo.ui.text.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the check says, as somebody reads it who never saw the file: keys are called as the forms call them, and what
 * speaks of the file alone ({@code plain.CODE}) is said of the form.
 */
record ProblemFormatter(FormatDocument document, Texts texts) {
    private static final Pattern KEY = Pattern.compile("[«“]([a-z]+(?:-[a-z]+)*)[»”]");

    /** Keys whose question depends on where they stand: the end of the pointer before the key, and the question. */
    private static final Map<String, String> WHERE = Map.of(
            "/weight/sum", "weight-sum",
            "/cronoprogram/total", "crono-total");

    String of(Issue issue) {
        String pointer = issue.place().path();
        String words = label("plain." + issue.code())
                .map(plain -> texts.get("plain." + issue.code(), DayFormatter.format(document.text(pointer))))
                .orElseGet(() -> KEY.matcher(issue.in(texts.locale()))
                        .replaceAll(key -> Matcher.quoteReplacement(named(key, pointer))));
        return LocalizedMessage.joined(
                        ". ",
                        Stream.concat(Stream.of(LocalizedMessage.verbatim(words)), unclear(issue).stream())
                                .toList())
                .capital()
                .in(texts.locale());
    }

    /** How to write a number that can be read in two ways, where one was asked for. */
    private Optional<LocalizedMessage> unclear(Issue issue) {
        return issue.code().equals("decode.type") && document.get(issue.place().path()) instanceof String typed
                ? ItalianNumbers.read(typed, texts.locale()).hint()
                : Optional.empty();
    }

    private String named(MatchResult quoted, String pointer) {
        String key = quoted.group(1);
        String asked = WHERE.entrySet().stream()
                .filter(where -> (pointer + "/" + key).endsWith(where.getKey()) || pointer.endsWith(where.getKey()))
                .filter(where -> where.getKey().endsWith("/" + key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(key);
        return Stream.of("key.", "ask.", "part.")
                .flatMap(prefix -> label(prefix + asked).stream())
                .findFirst()
                .map(words -> quoted.group().replace(key, words))
                .orElse(quoted.group());
    }

    private Optional<String> label(String key) {
        return texts.find(key);
    }
}
