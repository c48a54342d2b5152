package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Item;
import it.pdo.planning.ItemApplicability;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanOutline.Line;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a plan, each opened where the reader wants. */
final class PlanTreeList extends UnorderedList {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 60;

    private final transient PlanTree plan;
    private final transient PlanFormat format;
    private final transient ItemApplicability foreseen;
    private final Texts texts;
    private final transient List<String> marked;
    private final boolean openGroups;
    private final boolean openItems;

    /** @param searching opens everything, so that what was found is in sight */
    PlanTreeList(
            List<Line> lines,
            PlanTree plan,
            PlanFormat format,
            ItemApplicability foreseen,
            String words,
            boolean searching,
            Texts texts) {
        this.plan = plan;
        this.format = format;
        this.foreseen = foreseen;
        this.texts = texts;
        this.marked = Arrays.stream(Pattern.compile("\\s+").split(words.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
        int items = PlanOutline.items(lines);
        this.openItems = searching && items <= 2 * FEW;
        this.openGroups = searching || items <= 4 * FEW;
        addClassName("pdo-tree");
        lines.forEach(line -> add(line(line)));
    }

    private ListItem line(Line line) {
        if (line.below().isEmpty()) {
            return new ListItem(inLine(label(line)));
        }
        return switch (line) {
            case Line.Group group -> group(group);
            case Line.OfItem item -> folded(item);
        };
    }

    private ListItem group(Line.Group group) {
        NativeDetails details = new NativeDetails();
        details.setSummary(label(group));
        details.getSummary().getElement().getClassList().add("pdo-tree-line");
        UnorderedList below = new UnorderedList();
        group.below().forEach(child -> below.add(line(child)));
        details.setContent(below);
        details.setOpen(openGroups);
        return new ListItem(details);
    }

    /** A button of its own folds what is below: a link inside a summary would be a control inside a control. */
    private ListItem folded(Line.OfItem line) {
        UnorderedList below = new UnorderedList();
        NativeButton fold = new NativeButton();
        fold.addClassName("pdo-fold");
        fold.setAriaLabel(texts.get("fold", line.item().title()));
        fold.addClickListener(_ -> fold(line, below, fold, !below.isVisible()));
        fold(line, below, fold, openItems);
        Div head = inLine(label(line));
        head.addComponentAsFirst(fold);
        return new ListItem(head, below);
    }

    /** What is below is drawn when it is first seen: a city's plan has hundreds of lines. */
    private void fold(Line.OfItem line, UnorderedList below, NativeButton fold, boolean open) {
        if (open && below.getComponentCount() == 0) {
            line.below().forEach(child -> below.add(line(child)));
        }
        below.setVisible(open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Div inLine(Component[] words) {
        Div line = new Div(words);
        line.addClassName("pdo-tree-line");
        return line;
    }

    private Component[] label(Line line) {
        return switch (line) {
            case Line.Group(var name, var below) -> {
                Span group = new Span(name);
                group.addClassNames("name", "group");
                yield new Component[] {group, count(PlanOutline.items(below))};
            }
            case Line.OfItem(var item, var _) -> item(item);
        };
    }

    private Component[] item(Item item) {
        List<Component> parts = new ArrayList<>();
        if (!item.code().isEmpty()) {
            Span code = new Span(item.code());
            code.addClassName("code");
            parts.add(code);
        }
        Anchor title = new Anchor(PlanNavigation.sheet(item.id()));
        HighlightedText.fill(title, item.title(), marked);
        Span name = new Span(title);
        name.addClassName("name");
        parts.add(name);
        BigDecimal weight = item.weight();
        if (weight != null) {
            parts.add(soft("weight", FigureFormatter.decimal(weight, texts.locale())));
        }
        if (item.state() != ItemState.ACTIVE) {
            parts.add(new StateBadge(texts.get("state." + item.state()), StateBadge.Tone.NEUTRAL));
        }
        years(item).ifPresent(parts::add);
        long sharing = plan.links().stream()
                .filter(link -> link.parentUnit() != null && link.item().equals(item.id()))
                .count();
        if (sharing > 0) {
            parts.add(new StateBadge(texts.get("shared", sharing), StateBadge.Tone.NEUTRAL));
        }
        int indicators = plan.indicators(item.id()).size();
        if (indicators > 0) {
            parts.add(soft("indicators", indicators));
        }
        Span level = new Span(format.level(item.level()).map(Level::name).orElse(item.level()));
        level.addClassName("level");
        parts.add(level);
        return parts.toArray(Component[]::new);
    }

    /** In which years the plan foresees an item, where these are not all and not those of the item above. */
    private Optional<StateBadge> years(Item item) {
        List<Integer> years = foreseen.years(item);
        boolean told = plan.ancestors(item).stream()
                .anyMatch(above -> foreseen.years(above).equals(years));
        return years.size() == plan.plan().years().size() || told
                ? Optional.empty()
                : Optional.of(new StateBadge(
                        years.isEmpty()
                                ? texts.get("foreseen.never")
                                : texts.get(
                                        "foreseen.only",
                                        String.join(
                                                ", ",
                                                years.stream()
                                                        .map(String::valueOf)
                                                        .toList())),
                        StateBadge.Tone.NEUTRAL));
    }

    private Span count(int items) {
        return soft("items", items);
    }

    private Span soft(String key, Object argument) {
        Span soft = new Span(texts.get(key, argument));
        soft.addClassName("count");
        return soft;
    }
}
