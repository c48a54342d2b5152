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
import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.exchange.run.ImportDesk;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.format.PlanFormat;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.session.Visitor;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a file into a plan, step by step: the file, what its columns hold, what it would change, done. */
@Route(value = ImportNavigation.NEW, layout = MainLayout.class)
@RolesAllowed("TENANT_ADMIN")
@Prototype
final class AssistantView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private enum Step {
        FILE,
        COLUMNS,
        CHECK,
        DONE
    }

    private final transient ImportDesk desk;
    private final transient ImportMappings mappings;
    private final transient PlanStore plans;
    private final transient FormatStore formats;
    private final Texts texts = Texts.here(AssistantView.class);
    private final OrderedList path = new OrderedList();
    private final Div said = new Div();
    private final Div step = new Div();

    AssistantView(ImportDesk desk, ImportMappings mappings, PlanStore plans, FormatStore formats) {
        this.desk = desk;
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
        chooseFile();
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
            Focus.on(content);
        }
    }

    private void refused(String title, List<Issue> issues) {
        said.removeAll();
        said.add(Notice.refused(title, issues.stream().map(Issue::toString).toList()));
        said.scrollIntoView();
        Focus.on(said);
    }

    private void chooseFile() {
        show(Step.FILE, new FileStep(plans.list(), formats, texts, this::open));
    }

    private void open(Destination destination, String name, byte[] bytes) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            data(destination, new ImportSource.Json(name, bytes));
            return;
        }
        switch (SpreadsheetFile.open(name, bytes)) {
            case SpreadsheetFile.Opened opened
            when opened.file().firstSheet().isPresent() ->
                WorkbookReading.origin(opened.file())
                        .ifPresentOrElse(
                                origin -> workbook(opened.file(), origin),
                                () -> columns(new TableChoices(opened.file(), destination), destination));
            case SpreadsheetFile.Opened _ -> refusedEmpty(name);
            case SpreadsheetFile.Refused refused -> refused(texts.get("file.refused", name), refused.issues());
        }
    }

    /** A workbook of ours says itself what it is of: there is nothing to choose. */
    private void workbook(SpreadsheetFile file, WorkbookReading.Origin origin) {
        Optional<PlanFormat> format = formats.find(origin.format(), origin.version());
        if (format.isEmpty()) {
            refused(texts.get("own.format", origin.format(), origin.version()));
            return;
        }
        switch (WorkbookReading.read(file, origin, format.get())) {
            case WorkbookReading.Read _ -> own(new ImportSource.Table(file, TableEdits.NONE));
            case WorkbookReading.Refused refused -> refused(texts.get("file.refused", file.name()), refused.issues());
        }
    }

    private void data(Destination destination, ImportSource.Json source) {
        if (!PlanJsonReading.isPlan(source)) {
            records(destination, source);
            return;
        }
        PlanJsonReading.Reading reading = PlanJsonReading.read(source);
        Optional<PlanFormat> format =
                reading.plan().flatMap(plan -> formats.find(plan.formatCode(), plan.formatVersion()));
        if (reading.plan().isEmpty()) {
            refused(texts.get("file.refused", source.name()), reading.issues());
        } else if (format.isEmpty()) {
            PlanDraft plan = reading.plan().get();
            refused(texts.get("own.format", plan.formatCode(), plan.formatVersion()));
        } else {
            own(source);
        }
    }

    private void own(ImportSource source) {
        check(new Prepared(removeAbsent -> new ImportJob.Own(source, removeAbsent), List.of()), null, this::chooseFile);
    }

    private void refused(String title) {
        said.removeAll();
        said.add(Notice.refused(title, List.of(texts.get("own.format.words"))));
    }

    private void refusedEmpty(String name) {
        said.removeAll();
        said.add(Notice.refused(texts.get("file.refused", name), List.of(texts.get("file.empty"))));
    }

    private void columns(TableChoices choices, Destination destination) {
        show(Step.COLUMNS, new ColumnsStep(choices, destination, mappings, texts, new ColumnsStep.Next() {
            @Override
            public void with(Mapping mapping, String yaml) {
                check(choices, destination, mapping, yaml);
            }

            @Override
            public void with(StoredMapping kept) {
                kept(choices, destination, kept);
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

    private void kept(TableChoices choices, Destination destination, StoredMapping kept) {
        MappingReader.Reading reading = MappingReader.read(kept.code(), kept.yaml(), destination.format());
        reading.mapping()
                .ifPresentOrElse(
                        mapping -> check(choices, destination, mapping, kept.yaml()),
                        () -> refused(texts.get("columns.refused"), reading.issues()));
    }

    private void check(TableChoices choices, Destination destination, Mapping mapping, String yaml) {
        Corrections corrections = new Corrections(choices.sheet());
        Prepared prepared = new Prepared(
                removeAbsent -> new ImportJob.Mapped(
                        new ImportSource.Table(choices.file(), corrections.edits()),
                        mapping,
                        yaml,
                        destination.format(),
                        destination.header(),
                        removeAbsent),
                choices.sheet().headers(choices.headerRow()));
        check(prepared, corrections, () -> columns(choices, destination));
    }

    private void records(Destination destination, ImportSource.Json source) {
        show(
                Step.COLUMNS,
                new RecordsStep(
                        destination,
                        mappings.list(),
                        texts,
                        (mapping, yaml) -> check(
                                new Prepared(
                                        removeAbsent -> new ImportJob.Mapped(
                                                source,
                                                mapping,
                                                yaml,
                                                destination.format(),
                                                destination.header(),
                                                removeAbsent),
                                        List.of()),
                                null,
                                () -> records(destination, source)),
                        issues -> refused(texts.get("columns.refused"), issues),
                        this::chooseFile));
    }

    private void check(Prepared prepared, @Nullable Corrections corrections, Runnable back) {
        SignedIn who = Visitor.required();
        show(
                Step.CHECK,
                new CheckStep(
                        desk, who, texts, prepared, corrections, back, removeAbsent -> run(prepared, removeAbsent)));
    }

    private void run(Prepared prepared, boolean removeAbsent) {
        RunStep running = new RunStep(desk, mappings, Visitor.required(), texts, this::chooseFile);
        show(Step.DONE, running);
        running.start(prepared, removeAbsent);
    }
}
