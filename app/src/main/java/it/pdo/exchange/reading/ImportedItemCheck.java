package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.planning.ItemState;
import it.pdo.shared.LocalizedMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what the format wants of the items that were read and they do not have. Warnings: an import may be incomplete. */
final class ImportedItemCheck {

    private final PlanFormat format;
    private final MappingRun run;

    ImportedItemCheck(PlanFormat format, MappingRun run) {
        this.format = format;
        this.run = run;
    }

    void check(List<DraftItem> siblings) {
        Map<String, DraftItem> seen = new HashMap<>();
        for (DraftItem item : siblings) {
            String unit = item.unitPath.isEmpty() ? "" : item.unitPath.getFirst();
            DraftItem before = seen.putIfAbsent(item.level + "|" + unit + "|" + item.code, item);
            if (before != null) {
                run.warning(
                        item.record,
                        "import.duplicate-code",
                        message(
                                "import.duplicate-code",
                                item.code,
                                before.record.node().place().line()));
            }
            format.level(item.level).ifPresent(level -> check(level, item));
            check(item.children);
        }
    }

    private void check(Level level, DraftItem item) {
        List<String> missing = ItemAssembler.missing(level, item.fields);
        if (!missing.isEmpty()) {
            warn(item, "import.incomplete", message("import.incomplete", item.label, String.join(", ", missing)));
        }
        if (level.unit().use() == Use.REQUIRED && item.unitPath.isEmpty()) {
            warn(item, "import.no-unit", message("import.no-unit", item.label));
        }
        for (Part part : level.content().requiresInOrder()) {
            boolean empty =
                    switch (part) {
                        case CRONOPROGRAM -> item.cells.isEmpty();
                        case INDICATORS -> item.indicators.isEmpty();
                        case PEOPLE -> item.people.isEmpty();
                        case RESOURCES -> item.resources.isEmpty();
                    };
            if (empty && item.state == ItemState.ACTIVE) {
                warn(item, "import.no-part", message("import.incomplete", item.label, words(part)));
            }
        }
    }

    private void warn(DraftItem item, String code, LocalizedMessage message) {
        run.warning(item.record, code, message);
    }

    private static LocalizedMessage words(Part part) {
        return switch (part) {
            case CRONOPROGRAM -> message("part.cronoprogram");
            case INDICATORS -> message("part.indicators");
            case PEOPLE -> message("part.people");
            case RESOURCES -> message("part.resources");
        };
    }
}
