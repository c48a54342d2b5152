package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.exchange.run.ExaminedFile;
import it.pdo.exchange.run.ImportFolder;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportTask;
import it.pdo.exchange.source.TableOutline;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.Operation;
import it.pdo.planning.store.Plans;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The import assistant, step by step: the file, its columns, the preview, the result. */
@Route(value = ImportNavigation.NEW, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.IMPORT_PLAN)
@Prototype
final class AssistantView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private enum Step {
        FILE,
        COLUMNS,
        CHECK,
        DONE
    }

    private final transient ImportWork work;
    private final transient ImportFolder folder;
    private final transient ImportMappings mappings;
    private final transient Plans plans;
    private final transient PublishedFormats formats;
    private final Texts texts = Texts.here(AssistantView.class);
    private final OrderedList path = new OrderedList();
    private final Div said = new Div();
    private final Div step = new Div();

    AssistantView(
            ImportWork work, ImportFolder folder, ImportMappings mappings, Plans plans, PublishedFormats formats) {
        this.work = work;
        this.folder = folder;
        this.mappings = mappings;
        this.plans = plans;
        this.formats = formats;
    }

    @Override
    public String getPageTitle() {
        return texts.get("new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        path.addClassName("pdo-steps");
        add(new PageHead(texts.get("new.title"))
                .above(texts.get("title"))
                .below(texts.get("new.below"))
                .actions(Buttons.link(ImportNavigation.IMPORTS, texts.get("all"))));
        add(path, said, step);
        OpenImport.current()
                .filter(open ->
                        open.file().tenant().equals(CurrentUser.required().tenant()))
                .filter(open -> !open.seen)
                .ifPresentOrElse(this::resume, this::chooseFile);
    }

    /** Goes on where somebody left. */
    private void resume(OpenImport open) {
        if (open.running != null) {
            running(open, open.running);
            return;
        }
        if (open.prepared != null) {
            check(open);
        } else if (open.choices != null) {
            columns(open, open.choices);
        } else if (open.examining != null) {
            examining(open, open.examining);
        } else {
            chooseFile();
            return;
        }
        Notice left =
                new Notice(StateBadge.Tone.INFO, texts.get("resume", open.file().name()), texts.get("task.leave"));
        left.add(Buttons.plain(texts.get("resume.other"), this::chooseFile));
        said.add(left);
    }

    private void show(Step now, Component content) {
        boolean goesOn = path.getComponentCount() > 0;
        said.removeAll();
        path.removeAll();
        for (Step each : Step.values()) {
            ListItem item = new ListItem(texts.get("step." + each));
            item.setClassName("passed", each.compareTo(now) < 0);
            if (each == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            path.add(item);
        }
        step.removeAll();
        step.add(content);
        if (goesOn) {
            FocusMover.on(content);
        }
    }

    private void refused(String title, List<Issue> issues) {
        said.removeAll();
        said.add(Notice.refused(title, issues.stream().map(Issue::toString).toList()));
        said.scrollIntoView();
        FocusMover.on(said);
    }

    private void chooseFile() {
        OpenImport.current().ifPresent(work::close);
        showFiles();
    }

    private void showFiles() {
        show(
                Step.FILE,
                new FileStep(
                        CurrentUser.required(),
                        plans.list(CurrentUser.required()),
                        formats,
                        folder,
                        texts,
                        this::open));
    }

    private void open(Destination destination, ImportFolder.Waiting file) {
        OpenImport.current().ifPresent(work::close);
        OpenImport open = new OpenImport(destination, file);
        open.open();
        examine(open);
    }

    /** Finds out what the file is, off the page. */
    private void examine(OpenImport open) {
        Optional<ImportTask<ExaminedFile>> task = work.examine(open);
        if (task.isEmpty()) {
            work.close(open);
            showFiles();
            busy();
            return;
        }
        examining(open, task.get());
    }

    private void examining(OpenImport open, ImportTask<ExaminedFile> task) {
        show(Step.FILE, panel(task, examined -> examined(open, examined), this::chooseFile));
    }

    private <T> TaskPanel<T> panel(ImportTask<T> task, Consumer<T> done, Runnable again) {
        return new TaskPanel<>(task, work::cancel, CurrentUser.required(), texts, done, again);
    }

    private void busy() {
        said.removeAll();
        said.add(new Notice(StateBadge.Tone.WARN, texts.get("task.busy"), texts.get("task.busy.words")));
        FocusMover.on(said);
    }

    private void examined(OpenImport open, ExaminedFile examined) {
        String name = open.file().name();
        switch (examined) {
            case ExaminedFile.Table(TableOutline outline) -> {
                TableChoices choices = new TableChoices(outline, open.destination());
                open.choices = choices;
                columns(open, choices);
            }
            case ExaminedFile.Records _ -> records(open);
            case ExaminedFile.Own _ -> {
                work.prepareOwn(open);
                check(open);
            }
            case ExaminedFile.Empty _ -> notTaken(open, name, List.of(texts.get("file.empty")));
            case ExaminedFile.Unreadable(List<Issue> issues) ->
                notTaken(open, name, issues.stream().map(Issue::toString).toList());
        }
    }

    private void notTaken(OpenImport open, String name, List<String> why) {
        work.close(open);
        showFiles();
        said.add(Notice.refused(texts.get("file.refused", name), why));
        said.scrollIntoView();
        FocusMover.on(said);
    }

    private void columns(OpenImport open, TableChoices choices) {
        Destination destination = open.destination();
        show(Step.COLUMNS, new ColumnsStep(choices, destination, mappings, texts, new ColumnsStep.Next() {
            @Override
            public void with(Mapping mapping, String yaml) {
                work.prepareTable(open, choices, mapping, yaml);
                check(open);
            }

            @Override
            public void with(StoredMapping kept) {
                MappingReader.Reading reading = MappingReader.read(kept.code(), kept.yaml(), destination.format());
                reading.mapping()
                        .ifPresentOrElse(
                                mapping -> with(mapping, kept.yaml()),
                                () -> refused(texts.get("columns.refused"), reading.issues()));
            }

            @Override
            public void refuse(List<Issue> issues) {
                refused(texts.get("columns.refused"), issues);
            }

            @Override
            public void back() {
                chooseFile();
            }
        }));
    }

    private void records(OpenImport open) {
        show(
                Step.COLUMNS,
                new RecordsStep(
                        open.destination(),
                        mappings.list(CurrentUser.required()),
                        texts,
                        (mapping, yaml) -> {
                            work.prepareRecords(open, mapping, yaml);
                            check(open);
                        },
                        issues -> refused(texts.get("columns.refused"), issues),
                        this::chooseFile));
    }

    private void check(OpenImport open) {
        show(Step.CHECK, new CheckStep(texts, open, new CheckStep.Doings() {
            @Override
            public Optional<ImportTask<ImportPreview>> look() {
                return work.preview(open);
            }

            @Override
            public Component panel(ImportTask<ImportPreview> task, Consumer<ImportPreview> done, Runnable again) {
                return AssistantView.this.panel(task, done, again);
            }

            @Override
            public void run() {
                AssistantView.this.run(open);
            }

            @Override
            public void back() {
                AssistantView.this.back(open);
            }
        }));
    }

    private void back(OpenImport open) {
        work.unprepare(open);
        TableChoices choices = open.choices;
        ImportTask<ExaminedFile> examining = open.examining;
        if (choices != null) {
            columns(open, choices);
        } else if (examining != null
                && examining
                        .result()
                        .filter(ExaminedFile.Records.class::isInstance)
                        .isPresent()) {
            records(open);
        } else {
            chooseFile();
        }
    }

    private void run(OpenImport open) {
        work.run(open, CurrentUser.required()).ifPresentOrElse(task -> running(open, task), this::busy);
    }

    private void running(OpenImport open, ImportTask<ImportRunOutcome> task) {
        RunStep running = new RunStep(texts, this::chooseFile);
        running.show(panel(
                task,
                outcome -> {
                    open.seen = true;
                    folder.forget(open.file());
                    running.ended(outcome);
                },
                () -> {
                    open.running = null;
                    check(open);
                }));
        show(Step.DONE, running);
    }
}
