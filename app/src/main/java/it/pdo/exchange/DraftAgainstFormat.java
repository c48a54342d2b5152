package it.pdo.exchange;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.ItemDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the items of a draft are of levels the format has, under parents it allows, with fields it knows. */
final class DraftAgainstFormat {

    private final PlanFormat format;
    private final String source;
    private final List<Issue> issues = new ArrayList<>();

    private DraftAgainstFormat(PlanFormat format, String source) {
        this.format = format;
        this.source = source;
    }

    static List<Issue> check(List<ItemDraft> items, PlanFormat format, String source) {
        DraftAgainstFormat check = new DraftAgainstFormat(format, source);
        check.items(items, Level.PLAN);
        return check.issues;
    }

    private void items(List<ItemDraft> items, String above) {
        for (ItemDraft item : items) {
            Optional<Level> level = format.level(item.level());
            if (level.isEmpty()) {
                String known = String.join(
                        ", ", format.levels().stream().map(Level::code).toList());
                issue(
                        item,
                        "import.level",
                        "il livello «%s» non c'è nel formato: attesi %s".formatted(item.level(), known));
            } else if (!level.get().parents().contains(above)) {
                issue(
                        item,
                        "import.under",
                        "«%s» non sta sotto «%s»: attesi %s"
                                .formatted(
                                        item.level(),
                                        above,
                                        String.join(", ", level.get().parents())));
            } else {
                item.fields().keySet().stream()
                        .filter(code -> level.get().field(code).isEmpty())
                        .forEach(code -> issue(
                                item,
                                "import.field",
                                "il campo «%s» non c'è nel livello «%s»".formatted(code, item.level())));
            }
            items(item.children(), item.level());
        }
    }

    private void issue(ItemDraft item, String code, String message) {
        issues.add(new Issue(Severity.ERROR, code, DraftPeople.place(source, item.sourcePointer()), message));
    }
}
