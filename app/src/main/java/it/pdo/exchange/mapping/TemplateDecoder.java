package it.pdo.exchange.mapping;

import it.pdo.exchange.source.SourcePath;
import it.pdo.shared.Place;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.Nearest;
import it.pdo.shared.tree.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes templates and paths out of a mapping's file, and remembers the tables they look up. */
final class TemplateDecoder {

    private record Lookup(String name, Place place) {}

    private final List<Lookup> lookups = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private boolean table;

    /** From here on paths are names of columns. */
    void overTable() {
        table = true;
    }

    /** The names of columns met so far. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    private SourcePath path(String text) {
        SourcePath path = table ? SourcePath.column(text) : SourcePath.of(text);
        if (table) {
            path.columnName().ifPresent(columns::add);
        }
        return path;
    }

    Template required(FieldsDecoder f, String key) {
        return template(f, f.text(key), f.place(key));
    }

    @Nullable
    Template optional(FieldsDecoder f, String key) {
        String text = f.optionalText(key);
        return text == null ? null : template(f, text, f.place(key));
    }

    List<Template> list(FieldsDecoder f, String key) {
        List<Template> templates = new ArrayList<>();
        for (TreeNode node : f.nodes(key)) {
            if (node instanceof TreeNode.Scalar scalar) {
                templates.add(template(f, scalar.text(), scalar.place()));
            } else {
                f.issue(node.place(), "mapping.template", "«%s»: atteso un testo con valori tra { }".formatted(key));
            }
        }
        return templates;
    }

    SourcePath path(FieldsDecoder f, String key) {
        return path(f.text(key));
    }

    @Nullable
    SourcePath optionalPath(FieldsDecoder f, String key) {
        String text = f.optionalText(key);
        return text == null ? null : path(text);
    }

    /** Reports the tables that were looked up and do not exist. */
    void checkLookups(FieldsDecoder f, Set<String> known) {
        for (Lookup lookup : lookups) {
            if (!known.contains(lookup.name)) {
                String near = Nearest.to(lookup.name, known)
                        .map(n -> " (forse «" + n + "»?)")
                        .orElse("");
                f.issue(
                        lookup.place,
                        "mapping.lookup",
                        "tabella «%s» inesistente%s in «lookups»".formatted(lookup.name, near));
            }
        }
    }

    private Template template(FieldsDecoder f, String text, Place place) {
        try {
            Template template = Template.of(text, table);
            if (table) {
                template.paths().forEach(path -> path.columnName().ifPresent(columns::add));
            }
            template.lookups().forEach(name -> lookups.add(new Lookup(name, place)));
            return template;
        } catch (IllegalArgumentException e) {
            f.issue(place, "mapping.template", "modello di testo non valido: " + e.getMessage());
            return Template.of("");
        }
    }
}
