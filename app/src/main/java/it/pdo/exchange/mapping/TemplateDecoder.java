package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.source.SourcePath;
import it.pdo.shared.InvalidValueException;
import it.pdo.shared.LocalizedMessage;
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
                f.issue(node.place(), "mapping.template", message("mapping.template.text", key));
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
                LocalizedMessage near = ExchangeMessages.near(Nearest.to(lookup.name, known));
                f.issue(lookup.place, "mapping.lookup", message("mapping.lookup", lookup.name, near));
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
        } catch (InvalidValueException e) {
            f.issue(place, "mapping.template", message("mapping.template", e));
            return Template.of("");
        }
    }
}
