package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.formatversion.FormatDraft;
import it.pdo.formatversion.FormatDrafts;
import it.pdo.formatversion.FormatList;
import it.pdo.formatversion.FormatSaving;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.formatversion.migration.FormatMigrations;
import it.pdo.identity.Operation;
import it.pdo.planning.Plan;
import it.pdo.planning.store.FormatVersion;
import it.pdo.ui.administration.AdministrationTabs;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The formats of the municipality: each with its versions, drafts and the plans written under them. */
@Route(value = StudioNavigation.FORMATS, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.EDIT_FORMAT)
@Prototype
final class FormatsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient FormatDrafts drafts;
    private final transient PublishedFormats store;
    private final transient FormatMigrations migrations;
    private final transient Clock clock;
    private final AdministrationTabs tabs;
    private final Texts texts = Texts.here(FormatsView.class);
    private final Div said = new Div();
    private final Div list = new Div();

    FormatsView(
            FormatDrafts drafts,
            PublishedFormats store,
            FormatMigrations migrations,
            Clock clock,
            AdministrationTabs tabs) {
        this.drafts = drafts;
        this.store = store;
        this.migrations = migrations;
        this.clock = clock;
        this.tabs = tabs;
    }

    @Override
    public String getPageTitle() {
        return texts.get("formats.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHead(texts.get("formats.title"))
                        .below(texts.get("formats.below"))
                        .actions(Buttons.link(StudioNavigation.NEW, texts.get("formats.new"))),
                tabs.at(StudioNavigation.FORMATS),
                said,
                list);
        draw();
    }

    private void draw() {
        list.removeAll();
        FormatList all = drafts.list(CurrentUser.required());
        List<String> codes = Stream.concat(
                        all.drafts().stream().map(FormatDraft::code),
                        all.versions().stream().map(FormatVersion::code))
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            list.add(new EmptyState(
                    texts.get("formats.empty.title"),
                    texts.get("formats.empty.words"),
                    Buttons.link(StudioNavigation.NEW, texts.get("formats.new"))));
        }
        codes.forEach(code -> list.add(card(code, all)));
    }

    private Section card(String code, FormatList all) {
        List<FormatVersion> versions =
                all.versions().stream().filter(v -> v.code().equals(code)).toList();
        List<FormatDraft> written =
                all.drafts().stream().filter(d -> d.code().equals(code)).toList();
        String title = Stream.concat(
                        written.stream().map(FormatDraft::title),
                        versions.stream().map(FormatVersion::title))
                .findFirst()
                .orElse(code);
        Span small = new Span(code);
        small.addClassName("pdo-note");
        ReadingTable table = new ReadingTable(title)
                .column(texts.get("formats.version"))
                .column(texts.get("formats.state"))
                .column(texts.get("formats.plans"))
                .column(texts.get("formats.do"));
        written.forEach(draft -> table.row(
                new Span(texts.get("formats.number", draft.version())),
                draftState(draft),
                new Span("–"),
                draftActions(draft)));
        versions.forEach(version -> table.row(
                number(version), versionState(version), plans(version, versions.getFirst()), versionActions(version)));
        Section card = new Section(new H2(title), small, table);
        card.addClassName("pdo-section");
        return card;
    }

    private Component number(FormatVersion version) {
        Span years = new Span(texts.get(
                "formats.years", version.years().from(), version.years().to()));
        years.addClassName("pdo-second-line");
        Span number = new Span(new Anchor(
                StudioNavigation.version(version.code(), version.version()),
                texts.get("formats.number", version.version())));
        number.add(years);
        return number;
    }

    private Component draftState(FormatDraft draft) {
        Span last = new Span(texts.get("formats.changed", draft.changedBy(), timestamp(draft.changedAt())));
        last.addClassName("pdo-second-line");
        return new Span(new StateBadge(texts.get("formats.draft"), StateBadge.Tone.WARN), last);
    }

    private Component versionState(FormatVersion version) {
        Span state = new Span(new StateBadge(texts.get("formats.published"), StateBadge.Tone.GOOD));
        version.publishedAt().ifPresent(at -> {
            Span when = new Span(
                    version.publishedBy().isEmpty()
                            ? texts.get("formats.published.at", timestamp(at))
                            : texts.get("formats.published.by", version.publishedBy(), timestamp(at)));
            when.addClassName("pdo-second-line");
            state.add(when);
        });
        return state;
    }

    /** The plans under a version; those that can pass to the latest one, and those that just did, say so. */
    private Component plans(FormatVersion version, FormatVersion latest) {
        if (version.plans().isEmpty()) {
            return new Span(texts.get("formats.noplans"));
        }
        UnorderedList plans = new UnorderedList();
        plans.addClassName("pdo-studio-plans");
        version.plans().forEach(plan -> plans.add(plan(plan, version, latest)));
        return plans;
    }

    private ListItem plan(Plan plan, FormatVersion version, FormatVersion latest) {
        ListItem line = new ListItem(new Span(plan.title()));
        boolean waits = migrations.pending(CurrentUser.required(), plan.id()).isPresent();
        if (waits || latest.version() > version.version()) {
            Anchor link = new Anchor(
                    MigrationView.address(plan.id(), latest.version()),
                    waits
                            ? texts.get("formats.waiting", plan.title())
                            : texts.get("formats.migrate", plan.title(), latest.version()));
            link.addClassName("pdo-second-line");
            line.add(link);
        }
        return line;
    }

    private Component draftActions(FormatDraft draft) {
        NativeButton remove = Buttons.plain(texts.get("formats.delete"), () -> confirmDelete(draft));
        remove.addClassName("small");
        remove.setAriaLabel(texts.get("formats.delete.of", draft.title(), draft.version()));
        Anchor open = Buttons.link(StudioNavigation.draft(draft.id()), texts.get("formats.edit"));
        open.addClassName("small");
        return row(
                open,
                FormatAuthor.link(texts, draft.code(), draft.version(), who -> drafts.find(who, draft.id())
                        .map(FormatDraft::yaml)),
                remove);
    }

    private Component versionActions(FormatVersion version) {
        NativeButton next = Buttons.plain(texts.get("formats.next"), () -> next(version));
        next.addClassName("small");
        return row(
                next,
                FormatAuthor.link(
                        texts,
                        version.code(),
                        version.version(),
                        who -> store.text(who, version.code(), version.version())));
    }

    private static Div row(Component... components) {
        Div row = new Div(components);
        row.addClassName("pdo-page-actions");
        return row;
    }

    private void next(FormatVersion version) {
        switch (drafts.createVersion(FormatAuthor.required(), version.code(), version.version())) {
            case FormatSaving.Saved saved ->
                getUI().ifPresent(ui ->
                        ui.navigate(StudioNavigation.draft(saved.draft().id())));
            case FormatSaving.Refused refused ->
                said.add(Notice.refused(
                        texts.get("formats.refused"),
                        refused.issues().stream().map(Object::toString).toList()));
            case FormatSaving.Published _, FormatSaving.ChangedMeanwhile _, FormatSaving.Unknown _ -> draw();
        }
    }

    private void confirmDelete(FormatDraft draft) {
        new ConfirmDialog(
                        texts.get("formats.delete.of", draft.title(), draft.version()),
                        new Paragraph(texts.get("formats.delete.words")))
                .answers(texts.get("back"), texts.get("formats.delete"), () -> {
                    drafts.remove(CurrentUser.required(), draft.id());
                    Notice.done(texts.get("formats.deleted", draft.title()));
                    draw();
                })
                .open();
    }

    private String timestamp(Instant at) {
        return MonthFormatter.formatRecent(
                at.atZone(MonthFormatter.ROME), LocalDate.now(clock.withZone(MonthFormatter.ROME)), texts.locale());
    }
}
