package it.pdo.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.store.revision.DoubtfulTarget;
import it.pdo.target.Confidence;
import it.pdo.target.TargetReading;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Targets with the same reading, one row each, with one button for all of them. */
final class DoubtTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;

    private final Texts texts;
    private final transient Consumer<Map<IndicatorId, String>> confirms;

    DoubtTable(DoubtGroup group, Texts texts, Consumer<Map<IndicatorId, String>> confirms) {
        this.texts = texts;
        this.confirms = confirms;
        addClassName("pdo-section");
        add(head(group));
        more(group.targets());
    }

    private Component head(DoubtGroup group) {
        Div head = new Div(new H2(
                group.readingText().isEmpty()
                        ? texts.get("targets.group.unread")
                        : texts.get("targets.group", group.readingText())));
        head.addClassName("pdo-toolbar");
        group.confidence()
                .ifPresent(confidence -> head.add(new Paragraph(
                        texts.get(confidence == Confidence.INFERRED ? "targets.inferred" : "targets.custom"))));
        if (group.confidence().isPresent() && group.targets().size() > 1) {
            head.add(Buttons.primary(
                    texts.get("targets.confirm.all", group.targets().size()), () -> confirms.accept(guesses(group))));
        }
        return head;
    }

    private static Map<IndicatorId, String> guesses(DoubtGroup group) {
        Map<IndicatorId, String> words = new LinkedHashMap<>();
        group.targets().forEach(target -> words.put(target.indicator().id(), guess(target)));
        return words;
    }

    /** Shows the next rows; a city has hundreds. */
    private void more(List<DoubtfulTarget> targets) {
        ReadingTable table = new ReadingTable(texts.get("targets.title"))
                .column(texts.get("targets.column.indicator"))
                .column(texts.get("targets.column.text"))
                .column(texts.get("targets.correct"))
                .column(texts.get("targets.column.do"));
        targets.stream().limit(AT_ONCE).forEach(target -> row(table, target));
        add(table);
        if (targets.size() > AT_ONCE) {
            List<DoubtfulTarget> rest = targets.subList(AT_ONCE, targets.size());
            Div button = new Div();
            button.add(Buttons.plain(texts.get("targets.more", rest.size()), () -> {
                remove(button);
                more(rest);
            }));
            add(button);
        }
    }

    private void row(ReadingTable table, DoubtfulTarget target) {
        Anchor item = new Anchor(
                PlanNavigation.sheet(target.item().id()), target.item().title());
        item.addClassName("pdo-second-line");
        Span written = new Span(
                texts.quoted(Objects.requireNonNullElse(target.indicator().targetText(), "")));
        if (target.reading() instanceof TargetReading.NotUnderstood unread) {
            Span why = new Span(unread.describe(texts.locale()));
            why.addClassName("pdo-second-line");
            written.add(why);
        }
        LineField words = new LineField(
                "correction-" + target.indicator().id(),
                texts.get("targets.correct.of", target.indicator().name()),
                guess(target));
        words.addClassName("label-hidden");
        NativeButton confirm = Buttons.plain(
                texts.get("targets.confirm"),
                () -> confirms.accept(Map.of(target.indicator().id(), words.text())));
        confirm.addClassName("small");
        confirm.setAriaLabel(texts.get("targets.confirm.of", target.indicator().name()));
        table.row(new Span(new Span(target.indicator().name()), item), written, words, confirm);
    }

    private static String guess(DoubtfulTarget target) {
        return switch (target.reading()) {
            case TargetReading.Understood understood -> understood.describe(Locale.ITALIAN);
            case TargetReading.NotUnderstood _ -> "";
        };
    }
}
