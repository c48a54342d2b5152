package it.pdo.organisation;

import it.pdo.organisation.DuplicateMergeReport.Merged;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a merge of doubles does, one sentence for each that is merged or refused; the same on every edge. */
public final class DuplicateMergeFormatter {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(DuplicateMergeFormatter.class);

    private DuplicateMergeFormatter() {}

    /** @param done whether it has happened, else what would happen */
    public static List<LocalizedMessage> merged(DuplicateMergeReport report, boolean done) {
        String tense = done ? ".done" : ".would";
        List<LocalizedMessage> lines = new ArrayList<>();
        for (var pair : report.units().merged()) {
            var since = pair.since();
            lines.add(SENTENCES.message(
                    "merge.unit" + tense,
                    named(pair.removed()),
                    named(pair.kept()),
                    since == null ? SENTENCES.message("merge.always") : SENTENCES.message("merge.since", since),
                    moves(pair)));
        }
        for (var pair : report.people().merged()) {
            lines.add(
                    SENTENCES.message("merge.person" + tense, named(pair.removed()), named(pair.kept()), moves(pair)));
        }
        return lines;
    }

    /** What stays recorded twice, and why. */
    public static List<LocalizedMessage> refused(DuplicateMergeReport report) {
        List<LocalizedMessage> lines = new ArrayList<>();
        for (var pair : report.units().refused()) {
            lines.add(SENTENCES.message(
                    "merge.unit.refused",
                    named(pair.other()),
                    named(pair.kept()),
                    SENTENCES.message("merge.unit." + pair.reason())));
        }
        for (var pair : report.people().refused()) {
            lines.add(SENTENCES.message(
                    "merge.person.refused",
                    named(pair.other()),
                    named(pair.kept()),
                    SENTENCES.message("merge.person." + pair.reason())));
        }
        return lines;
    }

    private static LocalizedMessage moves(Merged<?> pair) {
        if (pair.moves().isEmpty()) {
            return SENTENCES.message("merge.moves.none");
        }
        var parts = pair.moves().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(move -> SENTENCES.message("merge.moves." + move.getKey(), move.getValue()))
                .toList();
        return SENTENCES.message("merge.moves", LocalizedMessage.joined(", ", parts));
    }

    private static String named(Unit unit) {
        return "%s (%s)".formatted(unit.name(), unit.code());
    }

    private static String named(Person person) {
        return "%s (%s)".formatted(person.name(), person.code());
    }
}
