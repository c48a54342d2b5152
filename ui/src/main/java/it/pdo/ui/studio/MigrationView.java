package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.formatversion.migration.FormatMigrations;
import it.pdo.formatversion.migration.GivenValues;
import it.pdo.formatversion.migration.MigrationPreview;
import it.pdo.identity.Directory;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.Plans;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.lifecycle.TransitionForm;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/**
 * The migration of a plan to another version of its format: preview of every item, migration, then confirmation or
 * undo.
 */
@Route(value = StudioNavigation.MIGRATE + "/:plan" + PageAddress.ID + "/:version(\\d{1,4})", layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.EDIT_FORMAT)
@Prototype
final class MigrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;
    private final transient Plans plans;
    private final transient PublishedFormats formats;
    private final transient FormatMigrations migrations;
    private final transient Directory directory;
    private final Texts texts = Texts.here(MigrationView.class);
    private final Div said = new Div();
    private final Div body = new Div();

    MigrationView(Plans plans, PublishedFormats formats, FormatMigrations migrations, Directory directory) {
        this.plans = plans;
        this.formats = formats;
        this.migrations = migrations;
        this.directory = directory;
    }

    @Override
    public String getPageTitle() {
        return texts.get("migrate.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = PageAddress.part(event, "plan", PlanId::parse);
        int version = PageAddress.part(event, "version", Integer::valueOf);
        removeAll();
        add(said, body);
        draw(id, version);
    }

    private void draw(PlanId id, int version) {
        Plan plan = plans.find(CurrentUser.required(), id).orElseThrow(NotFoundException::new);
        PlanFormat target =
                formats.find(CurrentUser.required(), plan.formatCode(), version).orElseThrow(NotFoundException::new);
        body.removeAll();
        body.add(new PageHead(texts.get("migrate.title"))
                .above(plan.title())
                .below(texts.get("migrate.below", plan.formatVersion(), version))
                .actions(Buttons.link(StudioNavigation.FORMATS, texts.get("formats.title"))));
        migrations.pending(CurrentUser.required(), id).ifPresent(pending -> body.add(pending(id, version, pending)));
        if (plan.formatVersion() == version) {
            return;
        }
        formats.of(CurrentUser.required(), plan)
                .ifPresent(old -> body.add(section(
                        texts.get("version.difference", old.version()),
                        new Div(FormatDifferenceList.list(old, target, texts)))));
        if (plan.state() == PlanState.CLOSED) {
            body.add(new Notice(StateBadge.Tone.INFO, texts.get("migrate.closed"), texts.get("migrate.closed.words")));
            return;
        }
        addMigrationSteps(plan, target);
    }

    /** The preview, the values to give and the passage itself, which all speak of the same values. */
    private void addMigrationSteps(Plan plan, PlanFormat target) {
        MigrationPreview preview = preview(plan, target, GivenValues.NONE);
        if (!preview.obstacles().isEmpty()) {
            body.add(Notice.refused(texts.get("migrate.stopped"), first(preview.obstacles())));
        }
        Div items = new Div(new MigrationItems(preview, texts));
        UnitTree units = directory.units(CurrentUser.required(), plan.fromYear(), plan.toYear());
        MissingValuesForm values = new MissingValuesForm(
                CurrentUser.required().account() + "/" + address(plan.id(), target.version()),
                preview.missing(),
                plans.load(Permissions.of(CurrentUser.required(), units), plan.id())
                        .orElseThrow(NotFoundException::new),
                target,
                units.all(),
                directory.people(CurrentUser.required(), plan.fromYear(), plan.toYear()),
                texts);
        if (!preview.missing().isEmpty()) {
            NativeButton again = Buttons.plain(texts.get("give.preview"), () -> {
                said.removeAll();
                if (values.wrong().isEmpty()) {
                    items.removeAll();
                    items.add(new MigrationItems(preview(plan, target, values.given()), texts));
                    items.scrollIntoView();
                } else {
                    refused(values.wrong());
                }
            });
            Div actions = new Div(again);
            actions.addClassName("pdo-form-actions");
            body.add(
                    section(texts.get("give.title"), new Div(new Paragraph(texts.get("give.words")), values, actions)));
        }
        body.add(items);
        if (preview.obstacles().isEmpty()) {
            body.add(apply(plan, target.version(), values));
        }
    }

    /** The first obstacles, and how many more there are: a city has hundreds of phases. */
    private List<String> first(List<Issue> obstacles) {
        List<String> words = new ArrayList<>(
                obstacles.stream().limit(SHOWN).map(Issue::message).toList());
        if (obstacles.size() > SHOWN) {
            words.add(texts.get("migrate.more", obstacles.size() - SHOWN));
        }
        return words;
    }

    private MigrationPreview preview(Plan plan, PlanFormat target, GivenValues given) {
        return migrations
                .preview(CurrentUser.required(), plan.id(), plan.formatCode(), target.version(), given)
                .orElseThrow(NotFoundException::new);
    }

    private Div apply(Plan plan, int version, MissingValuesForm values) {
        boolean approved = plan.state() == PlanState.APPROVED;
        TransitionForm form = new TransitionForm(
                "migrate", approved ? TransitionForm.Asks.ACT : TransitionForm.Asks.NOTHING, approved);
        NativeButton apply = Buttons.primary(texts.get("migrate.apply", version), () -> {
            if (!values.wrong().isEmpty()) {
                refused(values.wrong());
                return;
            }
            TransitionDetails details = form.details();
            showOutcome(
                    plan.id(),
                    version,
                    migrations.apply(
                            FormatAuthor.required(),
                            plan.id(),
                            plan.formatCode(),
                            version,
                            details.reason(),
                            details.act(),
                            values.given()),
                    texts.get("migrate.applied", version));
        });
        Div actions = new Div(apply);
        actions.addClassName("pdo-form-actions");
        Div card = new Div(form, actions);
        card.addClassNames("pdo-card", "pdo-section");
        if (approved) {
            card.addComponentAsFirst(new Paragraph(texts.get("migrate.approved")));
        }
        return card;
    }

    /** A migration nobody kept or took back yet. */
    private Notice pending(PlanId plan, int version, PlanRevision pending) {
        Notice notice = new Notice(
                StateBadge.Tone.WARN,
                texts.get("migrate.pending"),
                texts.get("migrate.pending.words", pending.actor().name()));
        Div choices = new Div(
                Buttons.primary(texts.get("migrate.confirm"), () -> {
                    migrations.confirm(FormatAuthor.required(), plan);
                    Notice.done(texts.get("migrate.confirmed"));
                    draw(plan, version);
                }),
                Buttons.plain(
                        texts.get("migrate.back"),
                        () -> showOutcome(
                                plan,
                                version,
                                migrations.takeBack(FormatAuthor.required(), plan),
                                texts.get("migrate.taken"))));
        choices.addClassName("pdo-page-actions");
        notice.add(choices);
        return notice;
    }

    /** What was refused stays beside what was typed; anything else draws the plan as it is now. */
    private void showOutcome(PlanId plan, int version, RevisionOutcome outcome, String done) {
        said.removeAll();
        switch (outcome) {
            case RevisionOutcome.Revised _ -> {
                Notice.done(done);
                draw(plan, version);
            }
            case RevisionOutcome.Refused refused -> refused(Issue.texts(refused.issues(), texts.locale()));
            case RevisionOutcome.Conflict _ -> {
                said.add(new Notice(
                        StateBadge.Tone.BAD, texts.get("migrate.conflict"), texts.get("migrate.conflict.words")));
                draw(plan, version);
            }
            case RevisionOutcome.Unknown _ -> throw new NotFoundException();
        }
    }

    private void refused(List<String> reasons) {
        said.removeAll();
        said.add(Notice.refused(texts.get("migrate.refused"), reasons));
        said.scrollIntoView();
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
