package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.PlanFormat;
import it.pdo.format.YearSpan;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.Operation;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.Plans;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates a plan from one of the published formats, with proposed code, title and years. */
@Route(value = EditorNavigation.NEW_PLAN, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.CREATE_PLAN)
@Prototype
final class NewPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final transient PublishedFormats formats;
    private final transient Plans plans;
    private final Texts texts = Texts.here(NewPlanView.class);
    private final Div said = new Div();
    private final Div fields = new Div();

    NewPlanView(PublishedFormats formats, Plans plans) {
        this.formats = formats;
        this.plans = plans;
    }

    @Override
    public String getPageTitle() {
        return texts.get("new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn who = CurrentUser.required();
        removeAll();
        List<PlanFormat> published = formats.versions(who).stream()
                .flatMap(version -> formats.find(who, version.code(), version.version()).stream())
                .toList();
        add(new PageHead(texts.get("new.title")).below(texts.get("new.below")));
        if (published.isEmpty()) {
            add(new EmptyState(
                    texts.get("new.formats.none"),
                    texts.get("new.formats.none.words"),
                    Buttons.link("administration/formats", texts.get("new.formats"))));
            return;
        }
        SelectField<PlanFormat> choice = new SelectField<>(
                        "new-format",
                        texts.get("new.format"),
                        published,
                        format -> texts.get("new.format.words", format.title(), format.version()))
                .chosen(published.getFirst())
                .whenChosen(this::propose);
        Div card = new Div(choice, fields, said);
        card.addClassName("pdo-card");
        add(card, introduction());
        propose(published.getFirst());
    }

    /** The next steps, for first-time users. */
    private Div introduction() {
        OrderedList steps = new OrderedList();
        List.of("new.step.1", "new.step.2", "new.step.3", "new.step.4")
                .forEach(key -> steps.add(new ListItem(texts.get(key))));
        Div card = new Div(new H2(texts.get("new.steps")), steps);
        card.addClassName("pdo-card");
        return card;
    }

    private void propose(PlanFormat format) {
        fields.removeAll();
        said.removeAll();
        YearSpan years = ProposedYears.of(format, plans.list(CurrentUser.required()));
        LineField code = new LineField("new-code", texts.get("new.code"), proposedCode(years.from(), years.to()));
        LineField title = new LineField(
                "new-plan-title", texts.get("new.name"), texts.get("new.name.words", String.valueOf(years.from())));
        LineField first = new LineField("new-from", texts.get("new.from"), String.valueOf(years.from()));
        LineField last = new LineField("new-to", texts.get("new.to"), String.valueOf(years.to()));
        Div row = new Div(code, title, first, last);
        row.addClassName("pdo-form-row");
        Div bar = new Div(Buttons.primary(
                texts.get("new.create"), () -> create(format, code.text(), title.text(), first.text(), last.text())));
        bar.addClassName("pdo-form-actions");
        fields.add(new Paragraph(levels(format)), row, bar);
    }

    private String levels(PlanFormat format) {
        return texts.get(
                "new.levels",
                String.join(
                        ", ",
                        format.levels().stream().map(level -> level.plural()).toList()));
    }

    private String proposedCode(int from, int to) {
        String code = from == to ? "PDO-" + from : "PDO-" + from + "-" + to;
        String free = code;
        for (int number = 2; plans.isTaken(CurrentUser.required(), free); number++) {
            free = code + "-" + number;
        }
        return free;
    }

    private void create(PlanFormat format, String code, String title, String first, String last) {
        said.removeAll();
        List<String> wrong = new ArrayList<>();
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            wrong.add(texts.get("new.wrong.code", LONGEST_CODE));
        } else if (plans.isTaken(CurrentUser.required(), code)) {
            wrong.add(texts.get("new.wrong.taken", code));
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            wrong.add(texts.get("new.wrong.title", LONGEST_TITLE));
        }
        Optional<Integer> from = year(first);
        Optional<Integer> to = year(last);
        if (from.isEmpty() || to.isEmpty() || to.get() < from.get()) {
            wrong.add(texts.get("new.wrong.years"));
        }
        if (!wrong.isEmpty()) {
            said.add(Notice.refused(texts.get("new.refused"), wrong));
            return;
        }
        PlanDraft draft = new PlanDraft(
                new Plan.Head(code, title, from.orElseThrow(), to.orElseThrow(), format.code(), format.version(), null),
                List.of());
        var stored = plans.create(CurrentUser.required(), draft);
        Notice.done(texts.get("new.done"));
        PageRedirects.go(PlanNavigation.plan(stored.plan()));
    }

    private static Optional<Integer> year(String text) {
        return text.matches("[0-9]{4}")
                ? Optional.of(Integer.parseInt(text)).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                : Optional.empty();
    }
}
