package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.UnusedPath;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells which values of a file the mapping did not look at, so that nothing is lost in silence. */
final class UnreadValues {

    private record Seen(Place first, int times) {}

    private final SourceRecord file;
    private final Map<String, String> unused;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<String, Seen> leftOut = new LinkedHashMap<>();

    private UnreadValues(SourceRecord file, Map<String, String> unused) {
        this.file = file;
        this.unused = unused;
    }

    /**
     * One note for each path of values not read, positions apart: what the mapping does not declare unused, and what it
     * declares unused with a reason.
     */
    static void report(SourceRecord file, List<UnusedPath> unused, MappingRun run) {
        Map<String, String> reasons = new LinkedHashMap<>();
        unused.forEach(u -> reasons.put(u.path(), Objects.requireNonNullElse(u.reason(), "")));
        UnreadValues unread = new UnreadValues(file, reasons);
        unread.walk(file.node(), "");
        unread.leftOut.forEach((path, s) -> run.add(
                Severity.INFO,
                "import.left-out",
                s.first(),
                message("import.unused.rule", path, reasons.get(path), values(s.times()))));
        unread.seen.forEach((path, s) -> run.add(
                Severity.INFO,
                "import.unused",
                s.first(),
                run.table()
                        ? message("import.unused.column", path.replaceFirst("^/\\*/", ""), values(s.times()))
                        : message("import.unused", path, values(s.times()))));
    }

    private static LocalizedMessage values(int times) {
        return message("import.values", times);
    }

    private void walk(TreeNode node, String path) {
        if (file.used().contains(node.pointer())) {
            return;
        }
        String reason = unused.get(path);
        if (reason != null) {
            if (!reason.isEmpty()) {
                count(leftOut, path, node.place());
            }
            return;
        }
        switch (node) {
            case TreeNode.Fields fields ->
                fields.entries().forEach((key, entry) -> walk(entry.value(), path + "/" + key));
            case TreeNode.Items items -> items.items().forEach(each -> walk(each, path + "/*"));
            case TreeNode.Scalar scalar -> {
                if (!scalar.isNull() && !scalar.text().isBlank()) {
                    count(seen, path, scalar.place());
                }
            }
        }
    }

    private static void count(Map<String, Seen> counts, String path, Place place) {
        counts.merge(path, new Seen(place, 1), (a, b) -> new Seen(a.first(), a.times() + 1));
    }
}
