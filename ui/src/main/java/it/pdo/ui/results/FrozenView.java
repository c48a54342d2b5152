package it.pdo.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Directory;
import it.pdo.identity.Operation;
import it.pdo.organisation.Person;
import it.pdo.results.FreezeOutcome;
import it.pdo.results.FrozenSheetInfo;
import it.pdo.results.FrozenSheets;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.component.TextAreaField;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheets kept as they stood, and whether the engine of today would still say the same. */
@Route(value = ResultsNavigation.FROZEN, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.FREEZE_RESULTS)
@Prototype
final class FrozenView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient FrozenSheets sheets;
    private final transient Directory people;
    private final transient Clock clock;
    private final Texts texts = Texts.here(FrozenView.class);
    private final Div said = new Div();
    private final Div list = new Div();

    FrozenView(PlanViewFrame frame, FrozenSheets sheets, Directory people, Clock clock) {
        this.people = people;
        this.frame = frame;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return texts.get("frozen.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.draw(this, texts, "empty.noplan", this::show);
    }

    private void show(PlanInView plan) {
        add(PlanViewFrame.head(plan, texts.get("frozen.title"), texts.get("frozen.words"))
                .actions(Buttons.link(ResultsNavigation.RESULTS, texts.get("title"))));
        plan.lastKnownMonth().ifPresent(known -> {
            Div bar = new Div();
            bar.addClassName("pdo-toolbar");
            plan.format().checkpoints().forEach(checkpoint -> {
                YearMonth month =
                        YearMonth.of(known.getYear(), checkpoint.date().getMonth());
                bar.add(Buttons.plain(
                        texts.get("frozen.freeze", checkpoint.name() + " " + known.getYear()),
                        () -> confirmFreeze(plan, month)));
            });
            add(bar);
        });
        add(said, list);
        table(plan);
    }

    private void confirmFreeze(PlanInView plan, YearMonth month) {
        String words = MonthFormatter.monthAndYear(month, texts.locale());
        TextAreaField reason = new TextAreaField("freeze-reason", texts.get("frozen.reason"), 2, 1000);
        new ConfirmDialog(texts.get("frozen.ask", words), new Span(texts.get("frozen.ask.words")), reason)
                .answers(texts.get("frozen.back"), texts.get("frozen.do"), () -> {
                    said.removeAll();
                    switch (sheets.freeze(plan.who(), plan.plan().id(), month, reason.text())) {
                        case FreezeOutcome.Frozen _ -> Notice.done(texts.get("frozen.done", words));
                        case FreezeOutcome.Refused refused ->
                            said.add(Notice.refused(
                                    texts.get("frozen.refused"), Issue.texts(refused.issues(), texts.locale())));
                    }
                    table(plan);
                })
                .open();
    }

    private void table(PlanInView plan) {
        list.removeAll();
        List<FrozenSheetInfo> known = sheets.list(plan.who(), plan.plan().id());
        if (known.isEmpty()) {
            list.add(new EmptyState(texts.get("frozen.none.title"), texts.get("frozen.none.words")));
            return;
        }
        ReadingTable table = new ReadingTable(texts.get("frozen.title"))
                .column(texts.get("month"))
                .column(texts.get("frozen.by"))
                .column(texts.get("frozen.compare"));
        for (FrozenSheetInfo info : known) {
            String when = MonthFormatter.formatRecent(
                    info.frozenAt().atZone(MonthFormatter.ROME),
                    LocalDate.now(clock.withZone(MonthFormatter.ROME)),
                    texts.locale());
            NativeButton compare = Buttons.plain(texts.get("frozen.recompute"), () -> recompute(plan, info));
            compare.addClassName("small");
            table.row(
                    new Span(MonthFormatter.title(info.at(), texts.locale())),
                    by(info, when),
                    new Div(
                            Buttons.link(
                                    ResultsLocation.frozen(info.at(), info.id()).address(), texts.get("frozen.open")),
                            compare));
        }
        list.add(table);
    }

    /** Who froze it, and why although the month was open or incomplete. */
    private Div by(FrozenSheetInfo info, String when) {
        Div by = new Div(new Span(info.frozenBy() + ", " + when));
        if (!info.reason().isEmpty()) {
            Span reason = new Span(texts.get("frozen.because", info.reason()));
            reason.addClassName("pdo-second-line");
            by.add(reason);
        }
        return by;
    }

    private void recompute(PlanInView plan, FrozenSheetInfo info) {
        said.removeAll();
        sheets.recompute(plan.who(), info.id()).ifPresent(found -> {
            String engines = texts.get("frozen.engines", found.engineThen(), found.engineNow())
                    + sheets.find(plan.who(), info.id())
                            .map(sheet -> " "
                                    + texts.get(
                                            "frozen.policy",
                                            sheet.policy().name(texts.locale()),
                                            sheet.policy().version()))
                            .orElse("");
            if (found.identical()) {
                said.add(new Notice(StateBadge.Tone.GOOD, texts.get("frozen.identical"), engines));
            } else {
                said.add(new Notice(
                        StateBadge.Tone.WARN,
                        texts.get("frozen.drifts", found.drifts().size()),
                        engines));
                sheets.find(plan.who(), info.id()).ifPresent(sheet -> said.add(recomputationCard(plan, sheet, found)));
            }
        });
    }

    private Div recomputationCard(PlanInView plan, FrozenSheet sheet, FrozenSheet.Recomputation found) {
        ResultTree tree = ResultTree.of(sheet.input());
        ResultNames names = new ResultNames(plan.municipality(), plan.format(), texts);
        ReadingTable table = new ReadingTable(texts.get("frozen.compare"))
                .column(texts.get("column.what"))
                .figures(texts.get("frozen.then"))
                .figures(texts.get("frozen.now"));
        found.drifts()
                .forEach(drift -> table.row(
                        name(
                                FigureId.parse(drift.figure()),
                                tree,
                                names,
                                sheet.input().at()),
                        new Span(text(drift.then())),
                        new Span(text(drift.now()))));
        return new Div(new H2(texts.get("frozen.compare")), table);
    }

    /** What people call it, as the sheet itself had it; a person is somebody whose name is kept elsewhere. */
    private Span name(FigureId figure, ResultTree tree, ResultNames names, YearMonth at) {
        return tree.find(figure)
                .map(node -> {
                    Span kind = new Span(names.kind(node));
                    kind.addClassName("pdo-second-line");
                    return new Span(kind, new Span(names.title(node)));
                })
                .orElseGet(() -> new Span(
                        figure.kind() == FigureId.Kind.PERSON ? person(figure.id(), at) : texts.get("frozen.gone")));
    }

    /** Called as in the month of the sheet. A row of the plan that names a category only has no person behind it. */
    private String person(String id, YearMonth at) {
        return people.people(CurrentUser.required(), at.atEndOfMonth()).stream()
                .filter(one -> one.id().toString().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(texts.get("frozen.person"));
    }

    private String text(FrozenSheet.@Nullable FrozenFigure figure) {
        if (figure == null) {
            return "–";
        }
        BigDecimal points = figure.points();
        return points == null
                ? texts.get("reason." + figure.reason())
                : FigureFormatter.decimal(points, texts.locale());
    }
}
