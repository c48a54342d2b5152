package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Item;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.ui.component.Chip;
import it.pdo.ui.plan.PlanOutline.Line;
import it.pdo.ui.text.Figures;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a plan, each opened where the reader wants. */
final class PlanTreeList extends UnorderedList {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 60;

    private final transient PlanTree plan;
    private final transient PlanFormat format;
    private final Texts texts;
    private final transient List<String> marked;
    private final boolean openGroups;
    private final boolean openItems;

    /** @param searching opens everything, so that what was found is in sight */
    PlanTreeList(List<Line> lines, PlanTree plan, PlanFormat format, String words, boolean searching, Texts texts) {
        this.plan = plan;
        this.format = format;
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
            Div alone = new Div(words(line));
            alone.addClassName("pdo-tree-line");
            return new ListItem(alone);
        }
        NativeDetails details = new NativeDetails();
        details.setSummary(words(line));
        details.getSummary().getElement().getClassList().add("pdo-tree-line");
        UnorderedList below = new UnorderedList();
        line.below().forEach(child -> below.add(line(child)));
        details.setContent(below);
        details.setOpen(
                switch (line) {
                    case Line.Group _ -> openGroups;
                    case Line.OfItem _ -> openItems;
                });
        return new ListItem(details);
    }

    private Component[] words(Line line) {
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
        Marked.fill(title, item.title(), marked);
        Span name = new Span(title);
        name.addClassName("name");
        parts.add(name);
        BigDecimal weight = item.weight();
        if (weight != null) {
            parts.add(soft("weight", Figures.decimal(weight)));
        }
        if (item.state() != ItemState.ACTIVE) {
            parts.add(new Chip(texts.get("state." + item.state()), Chip.Tone.NEUTRAL));
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

    private Span count(int items) {
        return soft("items", items);
    }

    private Span soft(String key, Object argument) {
        Span soft = new Span(texts.get(key, argument));
        soft.addClassName("count");
        return soft;
    }
}
