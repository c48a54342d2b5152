package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.formatversion.migration.ItemMigration;
import it.pdo.formatversion.migration.MigrationPreview;
import it.pdo.formatversion.migration.MigrationStep;
import it.pdo.ui.component.FigureBox;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.text.Texts;

/** What a migration would make of every item of a plan. */
final class MigrationItems extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final Texts texts;

    MigrationItems(MigrationPreview preview, Texts texts) {
        this.texts = texts;
        addClassName("pdo-section");
        Div figures = new Div();
        figures.addClassName("pdo-studio-figures");
        for (MigrationStep.Kind kind : MigrationStep.Kind.values()) {
            figures.add(new FigureBox(String.valueOf(preview.count(kind)), texts.get("migrate.count." + kind)));
        }
        add(new H2(texts.get("migrate.preview")), figures);
        if (preview.items().isEmpty()) {
            add(new Paragraph(texts.get("migrate.nothing")));
            return;
        }
        ReadingTable table = new ReadingTable(texts.get("migrate.preview"))
                .column(texts.get("migrate.item"))
                .column(texts.get("migrate.becomes"));
        preview.items().stream().limit(SHOWN).forEach(item -> table.row(name(item), steps(item)));
        add(table);
        if (preview.items().size() > SHOWN) {
            add(new Paragraph(texts.get("migrate.more", preview.items().size() - SHOWN)));
        }
    }

    private static Span name(ItemMigration item) {
        Span level = new Span((item.level() + " " + item.code()).strip());
        level.addClassName("pdo-second-line");
        Span name = new Span(new Anchor(PlanNavigation.sheet(item.item()), item.title()));
        name.add(level);
        return name;
    }

    private UnorderedList steps(ItemMigration item) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pdo-studio-differences");
        item.steps()
                .forEach(step -> list.add(new ListItem(
                        new StateBadge(texts.get("migrate.kind." + step.kind()), tone(step.kind())),
                        new Span(" " + describe(step)))));
        return list;
    }

    private String describe(MigrationStep step) {
        return step.words().in(texts.locale());
    }

    private static StateBadge.Tone tone(MigrationStep.Kind kind) {
        return switch (kind) {
            case RENAMED, MOVED, CONVERTED -> StateBadge.Tone.INFO;
            case GIVEN -> StateBadge.Tone.GOOD;
            case DROPPED -> StateBadge.Tone.BAD;
            case NEEDS_VALUE -> StateBadge.Tone.WARN;
        };
    }
}
