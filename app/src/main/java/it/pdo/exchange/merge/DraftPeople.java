package it.pdo.exchange.merge;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.reading.MappingRun;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the people of a draft by code, or by name when it is unique. */
public final class DraftPeople {

    private static final Pattern ROW = Pattern.compile("(.*!)([0-9]{1,7})(#.*)?");

    private final String source;
    private final OrganisationNames names;
    private final List<Issue> issues = new ArrayList<>();

    private DraftPeople(String source, OrganisationNames names) {
        this.source = source;
        this.names = names;
    }

    /** The draft with names replaced by codes; adds an issue for each unknown person. */
    public static PlanDraft resolve(PlanDraft plan, String source, OrganisationNames names, List<Issue> issues) {
        DraftPeople people = new DraftPeople(source, names);
        List<ItemDraft> items = people.items(plan.items());
        issues.addAll(people.issues);
        return new PlanDraft(plan.head(), items, plan.notes());
    }

    private List<ItemDraft> items(List<ItemDraft> drafts) {
        return drafts.stream().map(this::item).toList();
    }

    private ItemDraft item(ItemDraft item) {
        return item.withParts(item.parts()
                        .withPeople(item.people().stream()
                                .map(share -> share(item, share))
                                .toList()))
                .withChildren(items(item.children()));
    }

    private ShareDraft share(ItemDraft item, ShareDraft share) {
        String person = share.person();
        if (person == null) {
            return share;
        }
        String code = names.code(person).orElse(null);
        if (code == null) {
            issues.add(new Issue(
                    Severity.ERROR,
                    "import.person",
                    place(source, item.sourcePointer()),
                    message("import.person.add", item.code(), MappingRun.shorten(person))));
        }
        return new ShareDraft(
                share.category(), code, share.percent(), share.note(), share.collective(), share.columns());
    }

    /** The place of a source pointer: a row of a sheet, or a value of a JSON file. */
    static Place place(String source, String pointer) {
        Matcher row = ROW.matcher(pointer);
        return row.matches()
                ? new Place(source, Integer.parseInt(row.group(2)), 1, row.group(1) + row.group(2))
                : new Place(source, 0, 0, pointer);
    }
}
