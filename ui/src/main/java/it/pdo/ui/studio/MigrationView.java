package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.migration.FormatMigrations;
import it.pdo.planning.migration.ItemMigration;
import it.pdo.planning.migration.MigrationPreview;
import it.pdo.planning.migration.MigrationStep;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanRevision;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.component.Figure;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.Table;
import it.pdo.ui.component.WordsField;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/**
 * A plan on its way to another version of its format: first what would become of every item, then the migration, then
 * whether to keep it or take it back.
 */
@Route(value = StudioNavigation.MIGRATE + "/:plan/:version", layout = MainLayout.class)
@RolesAllowed("TENANT_ADMIN")
@Prototype
final class MigrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient PlanStore plans;
    private final transient FormatStore formats;
    private final transient FormatMigrations migrations;
    private final Texts texts = Texts.here(MigrationView.class);
    private final Div said = new Div();
    private final Div body = new Div();

    MigrationView(PlanStore plans, FormatStore formats, FormatMigrations migrations) {
        this.plans = plans;
        this.formats = formats;
        this.migrations = migrations;
    }

    @Override
    public String getPageTitle() {
        return texts.get("migrate.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Administrator.required();
        PlanId id = id(event.getRouteParameters().get("plan").orElse(""));
        int version = event.getRouteParameters()
                .get("version")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(said, body);
        draw(id, version);
    }

    private static PlanId id(String text) {
        try {
            return PlanId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }

    private void draw(PlanId id, int version) {
        Plan plan = plans.find(id).orElseThrow(NotFoundException::new);
        PlanFormat target = formats.find(plan.formatCode(), version).orElseThrow(NotFoundException::new);
        body.removeAll();
        body.add(new PageHead(texts.get("migrate.title"))
                .above(plan.title())
                .below(texts.get("migrate.below", plan.formatVersion(), version))
                .actions(Buttons.link(StudioNavigation.FORMATS, texts.get("formats.title"))));
        migrations.pending(id).ifPresent(pending -> body.add(pending(id, version, pending)));
        if (plan.formatVersion() == version) {
            return;
        }
        formats.of(plan)
                .ifPresent(old -> body.add(section(
                        texts.get("version.difference", old.version()),
                        new Div(Differences.list(old, target, texts)))));
        migrations
                .preview(id, plan.formatCode(), version)
                .ifPresent(preview -> body.add(preview(preview), apply(plan, version)));
    }

    private Section preview(MigrationPreview preview) {
        Div figures = new Div();
        figures.addClassName("pdo-studio-figures");
        for (MigrationStep.Kind kind : MigrationStep.Kind.values()) {
            figures.add(new Figure(String.valueOf(preview.count(kind)), texts.get("migrate.count." + kind)));
        }
        Section section = section(texts.get("migrate.preview"), figures);
        if (preview.items().isEmpty()) {
            section.add(new Paragraph(texts.get("migrate.nothing")));
            return section;
        }
        Table table = new Table(texts.get("migrate.preview"))
                .column(texts.get("migrate.item"))
                .column(texts.get("migrate.becomes"));
        preview.items().stream().limit(SHOWN).forEach(item -> table.row(name(item), steps(item)));
        section.add(table);
        if (preview.items().size() > SHOWN) {
            section.add(new Paragraph(texts.get("migrate.more", preview.items().size() - SHOWN)));
        }
        return section;
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
                        new Chip(texts.get("migrate.kind." + step.kind()), tone(step.kind())),
                        new Span(" " + words(step)))));
        return list;
    }

    private String words(MigrationStep step) {
        return texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? step.words().english()
                : step.words().italian();
    }

    private static Chip.Tone tone(MigrationStep.Kind kind) {
        return switch (kind) {
            case RENAMED, MOVED, CONVERTED -> Chip.Tone.INFO;
            case DROPPED -> Chip.Tone.BAD;
            case NEEDS_VALUE -> Chip.Tone.WARN;
        };
    }

    private Div apply(Plan plan, int version) {
        WordsField reason = new WordsField("migrate-reason", texts.get("migrate.reason"), "");
        NativeButton apply = Buttons.primary(
                texts.get("migrate.apply", version),
                () -> came(
                        plan.id(),
                        version,
                        migrations.apply(
                                Administrator.required().actor(), plan.id(), plan.formatCode(), version, reason.text()),
                        texts.get("migrate.applied", version)));
        Div bar = new Div(reason, apply);
        bar.addClassNames("pdo-toolbar", "pdo-section");
        return bar;
    }

    /** A migration nobody kept or took back yet. */
    private Notice pending(PlanId plan, int version, PlanRevision pending) {
        Notice notice = new Notice(
                Chip.Tone.WARN,
                texts.get("migrate.pending"),
                texts.get("migrate.pending.words", pending.actor().name()));
        Div choices = new Div(
                Buttons.primary(texts.get("migrate.confirm"), () -> {
                    migrations.confirm(Administrator.required().actor(), plan);
                    Notice.done(texts.get("migrate.confirmed"));
                    draw(plan, version);
                }),
                Buttons.plain(
                        texts.get("migrate.back"),
                        () -> came(
                                plan,
                                version,
                                migrations.takeBack(Administrator.required().actor(), plan),
                                texts.get("migrate.taken"))));
        choices.addClassName("pdo-page-actions");
        notice.add(choices);
        return notice;
    }

    private void came(PlanId plan, int version, RevisionOutcome outcome, String done) {
        said.removeAll();
        switch (outcome) {
            case RevisionOutcome.Revised _ -> Notice.done(done);
            case RevisionOutcome.Refused refused ->
                said.add(Notice.refused(
                        texts.get("migrate.refused"),
                        refused.issues().stream().map(Issue::message).toList()));
            case RevisionOutcome.Conflict _ ->
                said.add(new Notice(Chip.Tone.BAD, texts.get("migrate.conflict"), texts.get("migrate.conflict.words")));
            case RevisionOutcome.Unknown _ -> throw new NotFoundException();
        }
        draw(plan, version);
    }

    private static Section section(String title, Div inside) {
        Section section = new Section(new H2(title), inside);
        section.addClassName("pdo-section");
        return section;
    }

    /** The address of the migration of a plan to a version of its format. */
    static String address(PlanId plan, int version) {
        return StudioNavigation.MIGRATE + "/" + plan + "/" + version;
    }
}
