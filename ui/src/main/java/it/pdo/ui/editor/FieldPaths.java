package it.pdo.ui.editor;

import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import java.util.Optional;
import java.util.Set;

/** The paths of a form's fields, shared by writer, reader and components. */
final class FieldPaths {
    static final String CODE = "code";
    static final String TITLE = "title";
    static final String UNIT = "unit";
    static final String WEIGHT = "weight";
    static final String STATE = "state";
    static final String PHASES = "phases";
    static final String INDICATORS = "indicators";
    static final String PEOPLE = "people";
    static final String RESOURCES = "resources";
    static final String LINKS = "links";
    private static final Set<String> TABLES = Set.of(PHASES, INDICATORS, PEOPLE, RESOURCES, LINKS, "actions");

    private FieldPaths() {}

    /** Prefixes of the paths of rows. */
    static final String EACH_INDICATOR = "indicator/";

    static final String EACH_PERSON = "person/";
    static final String EACH_RESOURCE = "resource/";
    static final String CELLS = "cell/";

    /** The prefix of the item itself, in a form with several items. */
    static final String SELF = "";

    static String phase(String key) {
        return "phase/" + key + "/";
    }

    static String indicator(String key) {
        return EACH_INDICATOR + key + "/";
    }

    static String actions(String indicator) {
        return indicator(indicator) + "actions";
    }

    static String action(String indicator, String key) {
        return indicator(indicator) + "action/" + key + "/";
    }

    static String person(String key, String column) {
        return EACH_PERSON + key + "/" + column;
    }

    static String resource(String key, String column) {
        return EACH_RESOURCE + key + "/" + column;
    }

    static String link(String key, String part) {
        return "link/" + key + "/" + part;
    }

    static String field(String code) {
        return "field/" + code;
    }

    static String field(String code, int year) {
        return field(code) + "/" + year;
    }

    /** The item of a cronoprogram row: a row has the id of its item from the start. Empty for keys of older drafts. */
    static Optional<ItemId> item(String key) {
        try {
            return Optional.of(ItemId.parse(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The indicator a row of the card is, from the moment it is added. */
    static Optional<IndicatorId> indicatorId(String key) {
        try {
            return Optional.of(IndicatorId.parse(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @param month 0 where the kind has none */
    static String cell(String prefix, CellKind kind, int year, int month) {
        return prefix + CELLS + kind + "/" + year + "/" + month;
    }

    /** Whether a path holds the order of rows rather than a text. */
    static boolean isTable(String path) {
        return TABLES.contains(path.substring(path.lastIndexOf('/') + 1));
    }
}
