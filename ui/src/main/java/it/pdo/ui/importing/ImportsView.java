package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.exchange.run.ImportRun;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.identity.Operation;
import it.pdo.identity.SignedIn;
import it.pdo.shared.Issue;
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

/** What was imported, by whom, what it changed; each can be taken back while nothing later touched the same things. */
@Route(value = ImportNavigation.IMPORTS, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.IMPORT_PLAN)
@Prototype
final class ImportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient ImportMappings mappings;
    private final AdministrationTabs tabs;
    private final transient Clock clock;
    private final Texts texts = Texts.here(ImportsView.class);
    private final Div said = new Div();
    private final Div list = new Div();

    ImportsView(ImportService imports, ImportMappings mappings, AdministrationTabs tabs, Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        SignedIn who = CurrentUser.required();
        add(new PageHead(texts.get("title"))
                .below(texts.get("below"))
                .actions(Buttons.link(ImportNavigation.NEW, texts.get("new"))));
        add(tabs.at(ImportNavigation.IMPORTS));
        add(said, list);
        OpenImport.current().filter(open -> !open.seen).ifPresent(open -> said.add(openImportRow(open)));
        show(who);
    }

    private Component openImportRow(OpenImport open) {
        Notice notice =
                new Notice(StateBadge.Tone.INFO, texts.get("resume", open.file().name()), "");
        notice.add(Buttons.link(ImportNavigation.NEW, texts.get("task.again")));
        return notice;
    }

    private void show(SignedIn who) {
        list.removeAll();
        List<ImportRun> runs = imports.runs(who);
        if (runs.isEmpty()) {
            list.add(new EmptyState(
                    texts.get("none.title"),
                    texts.get("none.words"),
                    Buttons.link(ImportNavigation.NEW, texts.get("new"))));
        } else {
            list.add(runs(runs));
        }
        List<StoredMapping> kept = mappings.list(who);
        if (!kept.isEmpty()) {
            list.add(storedMappings(kept));
        }
    }

    private Component runs(List<ImportRun> runs) {
        ReadingTable table = new ReadingTable(texts.get("title"))
                .column(texts.get("column.file"))
                .column(texts.get("column.plan"))
                .column(texts.get("column.changed"))
                .column(texts.get("column.by"))
                .column(texts.get("column.do"));
        runs.forEach(
                run -> table.row(new Span(run.fileName()), new Span(run.planCode()), changed(run), by(run), undo(run)));
        return table;
    }

    private Component changed(ImportRun run) {
        if (run.undo().undoneAt() != null) {
            return new StateBadge(texts.get("undone"), StateBadge.Tone.NEUTRAL);
        }
        String words = run.created()
                ? texts.get("run.created", run.added())
                : texts.get(
                        "run.changed",
                        run.added(),
                        run.changed(),
                        run.counts().removed(),
                        run.counts().unchanged());
        Span changed = new Span(words);
        if (run.notes() > 0) {
            Span notes = new Span(texts.get("run.notes", run.notes()));
            notes.addClassName("pdo-second-line");
            changed.add(notes);
        }
        return changed;
    }

    private Component by(ImportRun run) {
        Span by = new Span(texts.get("by", run.actor(), when(run.at())));
        Instant undone = run.undo().undoneAt();
        if (undone != null) {
            Span second =
                    new Span(texts.get("undone.by", String.valueOf(run.undo().undoneBy()), when(undone)));
            second.addClassName("pdo-second-line");
            by.add(second);
        }
        return by;
    }

    private String when(Instant at) {
        return MonthFormatter.formatRecent(
                at.atZone(MonthFormatter.ROME), LocalDate.now(clock.withZone(MonthFormatter.ROME)), texts.locale());
    }

    private Component undo(ImportRun run) {
        if (!run.undoable()) {
            return new Span("–");
        }
        NativeButton button = Buttons.plain(texts.get("undo"), () -> confirmUndo(run));
        button.addClassName("small");
        button.setAriaLabel(texts.get("undo.of", run.fileName()));
        return button;
    }

    private void confirmUndo(ImportRun run) {
        new ConfirmDialog(
                        texts.get("undo.of", run.fileName()),
                        new Paragraph(texts.get(run.created() ? "undo.created" : "undo.words")))
                .answers(texts.get("back"), texts.get("undo"), () -> {
                    said.removeAll();
                    switch (imports.undo(CurrentUser.required(), run.id())) {
                        case ImportRunOutcome.Done _ -> Notice.done(texts.get("undo.done", run.fileName()));
                        case ImportRunOutcome.Refused refused ->
                            said.add(Notice.refused(
                                    texts.get("undo.refused"), Issue.texts(refused.issues(), texts.locale())));
                    }
                    show(CurrentUser.required());
                })
                .open();
    }

    private Component storedMappings(List<StoredMapping> kept) {
        Div section = new Div(new H2(texts.get("mappings")), new Paragraph(texts.get("mappings.words")));
        section.addClassName("pdo-section");
        ReadingTable table = new ReadingTable(texts.get("mappings"))
                .column(texts.get("mappings.name"))
                .column(texts.get("mappings.format"))
                .column(texts.get("column.by"))
                .column(texts.get("column.do"));
        kept.forEach(mapping -> {
            NativeButton forget = Buttons.plain(texts.get("mappings.forget"), () -> {
                mappings.remove(CurrentUser.required(), mapping.code());
                show(CurrentUser.required());
            });
            forget.addClassName("small");
            forget.setAriaLabel(texts.get("mappings.forget.of", mapping.code()));
            table.row(
                    new Span(mapping.code()),
                    new Span(mapping.formatCode()),
                    new Span(texts.get("by", mapping.savedBy(), when(mapping.savedAt()))),
                    forget);
        });
        section.add(table);
        return section;
    }
}
