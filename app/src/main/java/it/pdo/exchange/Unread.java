package it.pdo.exchange;

import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which values of a file the mapping did not look at, so that nothing is lost in silence. */
final class Unread {

    private record Seen(Place first, int times) {}

    private final SourceRecord file;
    private final List<String> unused;
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    private Unread(SourceRecord file, List<String> unused) {
        this.file = file;
        this.unused = unused;
    }

    /** One note for each path of values not read, positions apart, that the mapping does not declare unused. */
    static void tell(SourceRecord file, List<String> unused, MappingRun run) {
        Unread unread = new Unread(file, unused);
        unread.walk(file.node(), "");
        unread.seen.forEach((path, s) -> run.add(
                Severity.INFO,
                "import.unused",
                s.first(),
                "«%s» non è usato dal mapping (%s)"
                        .formatted(path, s.times() == 1 ? "1 valore" : s.times() + " valori")));
    }

    private void walk(TreeNode node, String path) {
        if (file.used().contains(node.pointer()) || unused.contains(path)) {
            return;
        }
        switch (node) {
            case TreeNode.Fields fields ->
                fields.entries().forEach((key, entry) -> walk(entry.value(), path + "/" + key));
            case TreeNode.Items items -> items.items().forEach(each -> walk(each, path + "/*"));
            case TreeNode.Scalar scalar -> {
                if (!scalar.isNull() && !scalar.text().isBlank()) {
                    seen.merge(path, new Seen(scalar.place(), 1), (a, b) -> new Seen(a.first(), a.times() + 1));
                }
            }
        }
    }
}
