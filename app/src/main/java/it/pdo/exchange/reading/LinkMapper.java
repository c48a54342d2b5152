package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.LinkRule;
import it.pdo.exchange.mapping.LinkRule.Goal;
import it.pdo.exchange.mapping.LinkRule.ItemByKey;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.planning.LinkDraft;
import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Links items once all of them are known: what a link leads to may stand later in the file. */
final class LinkMapper {

    private record Pending(LinkRule rule, SourceRecord record, DraftItem own) {}

    private final PlanFormat format;
    private final MappingRun run;
    private final ItemIndex items;
    private final List<Pending> pending = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    LinkMapper(PlanFormat format, MappingRun run, ItemIndex items) {
        this.format = format;
        this.run = run;
        this.items = items;
    }

    void add(List<LinkRule> rules, SourceRecord record, DraftItem own) {
        for (LinkRule rule : rules) {
            boolean itself = rule.each().steps().isEmpty();
            for (SourceRecord each : itself ? List.of(record) : record.select(rule.each())) {
                if (rule.when().stream().allMatch(c -> run.meets(c, each))) {
                    pending.add(new Pending(rule, each, own));
                }
            }
        }
    }

    void resolve() {
        pending.forEach(this::resolve);
    }

    private void resolve(Pending link) {
        ItemByKey from = link.rule.from();
        Optional<DraftItem> holder = from == null ? Optional.of(link.own) : find(from, link);
        if (holder.isEmpty()) {
            return;
        }
        switch (link.rule.to()) {
            case Goal.ToUnit(List<Template> path) -> toUnit(link, holder.get(), path);
            case Goal.ToItem(ItemByKey item) -> find(item, link).ifPresent(goal -> toItem(link, holder.get(), goal));
            case Goal.ToOwn _ -> toItem(link, holder.get(), link.own);
        }
    }

    private void toUnit(Pending link, DraftItem holder, List<Template> path) {
        unit(holder, link.rule.kind(), link.record, ItemAssembler.unitPath(run, path, link.record));
    }

    /** A link to a unit, unless it is the item's own or linked already. */
    void unit(DraftItem holder, String kind, SourceRecord record, List<String> path) {
        boolean own = same(path, holder.unitPath);
        boolean there = holder.links.stream()
                .anyMatch(l -> l.kind().equals(kind) && l.to() instanceof LinkDraft.ToUnit to && same(to.path(), path));
        if (!path.isEmpty() && !own && !there) {
            add(holder, LinkDraft.toUnit(kind, path), record);
        }
    }

    private void toItem(Pending link, DraftItem holder, DraftItem goal) {
        LinkDraft draft = new LinkDraft(link.rule.kind(), new LinkDraft.ToPointer(goal.pointer), null);
        if (holder == goal) {
            run.error(link.record, "import.link-self", message("import.link-self", holder.label));
        } else if (!holder.links.contains(draft)) {
            add(holder, draft, link.record);
        }
    }

    private void add(DraftItem holder, LinkDraft draft, SourceRecord record) {
        boolean many = format.level(holder.level)
                .flatMap(l -> l.link(draft.kind()))
                .map(LinkKind::many)
                .orElse(true);
        if (!many && holder.links.stream().anyMatch(l -> l.kind().equals(draft.kind()))) {
            run.error(record, "import.link-many", message("import.link-many", holder.label, draft.kind()));
        }
        holder.links.add(draft);
    }

    private Optional<DraftItem> find(ItemByKey wanted, Pending link) {
        String key = run.fill(wanted.key(), link.record);
        if (key.isBlank()) {
            return Optional.empty();
        }
        Optional<DraftItem> found = items.byKey(wanted.level(), key);
        if (found.isPresent()) {
            return found;
        }
        Optional<DraftItem> alike = alike(wanted.alike(), wanted.level(), link.record);
        if (alike.isEmpty()) {
            warn(
                    link.record,
                    "import.no-link",
                    message("import.no-link", name(wanted.level()), MappingRun.shorten(key)));
        }
        return alike;
    }

    private Optional<DraftItem> alike(@Nullable Template words, String level, SourceRecord record) {
        String text = run.fill(words, record);
        Optional<DraftItem> alike = text.isBlank() ? Optional.empty() : items.alike(level, text);
        alike.ifPresent(item -> warn(
                record,
                "import.wording",
                message("import.wording", MappingRun.shorten(text), MappingRun.shorten(item.title), item.named())));
        return alike;
    }

    /** Once for each record, however many links it asks for. */
    private void warn(SourceRecord record, String code, LocalizedMessage message) {
        if (told.add(List.of(record.node().pointer(), code, message))) {
            run.warning(record, code, message);
        }
    }

    private String name(String level) {
        return format.level(level).map(Level::name).orElse(level);
    }

    private static boolean same(List<String> one, List<String> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).equalsIgnoreCase(other.get(i)));
    }
}
