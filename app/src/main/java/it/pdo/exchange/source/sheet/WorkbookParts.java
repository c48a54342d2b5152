package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook are.
 *
 * @param styles part with the number formats, or null
 * @param texts part with the texts cells share, or null
 * @param from1904 whether days are counted from 1904
 */
record WorkbookParts(
        List<Tab> sheets, @Nullable String styles, @Nullable String texts, boolean from1904) {

    /** A sheet: what its tab says and the part with its cells. */
    record Tab(String name, boolean hidden, String part) {}

    private record Relation(String type, String target) {}

    private record Named(String name, boolean hidden, String id) {}

    /** The part the archive begins with. */
    static String main(XlsxFile file) throws Stop, IOException {
        for (Relation relation : relations(file, "").values()) {
            if (relation.type.endsWith("/officeDocument")) {
                return relation.target;
            }
        }
        throw file.broken(message("sheet.broken.sheets"));
    }

    static WorkbookParts read(XlsxFile file, String main) throws Stop, IOException {
        List<Named> named = new ArrayList<>();
        boolean[] from1904 = {false};
        file.part(main, at -> {
            if (at.is("workbookPr")) {
                String date = at.attribute("date1904");
                from1904[0] = "1".equals(date) || "true".equals(date);
            } else if (at.is("sheet")) {
                String state = Objects.requireNonNullElse(at.attribute("state"), "visible");
                named.add(new Named(
                        Objects.requireNonNullElse(at.attribute("name"), ""),
                        !state.equals("visible"),
                        Objects.requireNonNullElse(at.attribute("id"), "")));
            }
        });
        Map<String, Relation> relations = relations(file, main);
        List<Tab> tabs = new ArrayList<>();
        for (Named sheet : named) {
            Relation relation = relations.get(sheet.id);
            if (relation == null) {
                throw file.broken(message("sheet.broken.sheet", sheet.name));
            }
            if (relation.type.endsWith("/worksheet")) { // sheets of charts hold no rows
                tabs.add(new Tab(sheet.name, sheet.hidden, relation.target));
            }
        }
        return new WorkbookParts(tabs, target(relations, "/styles"), target(relations, "/sharedStrings"), from1904[0]);
    }

    private static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(r -> r.type.endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Relation> relations(XlsxFile file, String part) throws Stop, IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> relations = new HashMap<>();
        file.part(folder + "_rels/" + part.substring(slash + 1) + ".rels", at -> {
            String id = at.attribute("Id");
            String type = at.attribute("Type");
            String target = at.attribute("Target");
            if (at.is("Relationship")
                    && id != null
                    && type != null
                    && target != null
                    && !"External".equals(at.attribute("TargetMode"))) {
                relations.put(id, new Relation(type, target.startsWith("/") ? target.substring(1) : folder + target));
            }
        });
        return relations;
    }
}
