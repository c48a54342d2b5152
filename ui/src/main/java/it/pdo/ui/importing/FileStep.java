package it.pdo.ui.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.run.ImportFolder;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.FileField;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.studio.StudioNavigation;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** First step: where the file goes, and the file. */
final class FileStep extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 50;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Told of the file once it has arrived. */
    interface Next {
        void open(Destination destination, ImportFolder.Waiting file);
    }

    /** One line of the list of places a file can go to: a plan, or a format for a new one. */
    private record Place(@Nullable Plan plan, PlanFormat format) {}

    private final Texts texts;
    private final transient ImportFolder folder;
    private final transient Next next;
    private final Div form = new Div();
    private final Div said = new Div();
    private final Paragraph outlook = new Paragraph();
    private final transient List<Plan> plans;
    private transient Place place;
    private @Nullable FileField file;
    private final LineField code;
    private final LineField title;
    private final LineField from;
    private final LineField to;

    FileStep(SignedIn who, List<Plan> plans, PublishedFormats formats, ImportFolder folder, Texts texts, Next next) {
        this.folder = folder;
        this.plans = plans;
        this.texts = texts;
        this.next = next;
        this.code = new LineField("import-code", texts.get("plan.code"), "").whenTyped(this::look);
        this.title = new LineField("import-title", texts.get("plan.title"), "");
        this.from = new LineField("import-from", texts.get("plan.from"), "");
        this.to = new LineField("import-to", texts.get("plan.to"), "");
        addClassName("pdo-card");
        List<Place> places = places(who, plans, formats);
        if (places.isEmpty()) {
            add(new EmptyState(
                    texts.get("nowhere.title"),
                    texts.get("nowhere.words"),
                    Buttons.link(StudioNavigation.FORMATS, texts.get("nowhere.go"))));
            return;
        }
        place = places.getFirst();
        add(new H2(texts.get("where")));
        add(new SelectField<>("import-where", texts.get("where.label"), places, this::describe)
                .chosen(place)
                .whenChosen(chosen -> {
                    place = chosen;
                    showForm();
                }));
        long settled = plans.stream().filter(plan -> !open(plan)).count();
        if (settled > 0) {
            Paragraph note = new Paragraph(texts.get("where.settled", settled));
            note.addClassName("pdo-note");
            add(note);
        }
        title.addClassName("grow");
        from.addClassName("narrow");
        to.addClassName("narrow");
        form.add(code, title, from, to);
        form.addClassNames("pdo-form-row", "pdo-import-form");
        outlook.addClassName("pdo-note");
        add(form, outlook, said);
        file = new FileField(
                texts.get("file"),
                List.of(".xlsx", ".ods", ".csv", ".txt", ".json"),
                MEGABYTES,
                (name, bytes) -> folder.store(CurrentUser.current().orElse(who), name, bytes),
                this::take);
        add(file);
        Paragraph limits = new Paragraph(texts.get("file.limits"));
        limits.addClassName("pdo-note");
        add(limits);
        showForm();
    }

    private static boolean open(Plan plan) {
        return switch (plan.state()) {
            case DRAFT, PROPOSED, NEGOTIATED -> true;
            case APPROVED, CLOSED -> false;
        };
    }

    private static List<Place> places(SignedIn who, List<Plan> plans, PublishedFormats formats) {
        Stream<Place> there = plans.stream()
                .filter(FileStep::open)
                .flatMap(plan -> formats.of(who, plan).map(format -> new Place(plan, format)).stream());
        Stream<Place> fresh = formats.versions(who).stream()
                .map(version -> formats.find(who, version.code(), version.version()))
                .flatMap(Optional::stream)
                .map(format -> new Place(null, format));
        return Stream.concat(there, fresh).toList();
    }

    private String describe(Place one) {
        Plan plan = one.plan();
        return plan == null
                ? texts.get("where.new", one.format().title(), one.format().version())
                : texts.get("where.plan", plan.title(), plan.code());
    }

    /** What a new plan is called; fields stay the same ones, so that nothing typed is lost when another place is chosen. */
    private void showForm() {
        said.removeAll();
        boolean fresh = place.plan() == null;
        form.setVisible(fresh);
        outlook.setVisible(fresh);
        if (fresh) {
            PlanFormat format = place.format();
            code.propose(free("PDO-" + format.years().from()));
            title.propose(format.title());
            from.propose(String.valueOf(format.years().from()));
            to.propose(String.valueOf(format.years().to()));
            look(code.text());
        }
    }

    /** The code, or the code with the first number from 2 that no plan has. */
    private String free(String code) {
        String free = code;
        for (int number = 2; taken(free); number++) {
            free = code + "-" + number;
        }
        return free;
    }

    private boolean taken(String code) {
        return plans.stream().anyMatch(plan -> plan.code().equals(code));
    }

    /** Says at once what a code would do: one that is there already means its plan. */
    private void look(String typed) {
        outlook.setText(texts.get(taken(typed.strip()) ? "plan.there" : "plan.made", typed.strip()));
    }

    private void take(ImportFolder.Waiting arrived) {
        said.removeAll();
        FileField taken = file;
        if (taken != null) {
            taken.clear(); // whatever becomes of it, another can be chosen
        }
        Plan plan = place.plan();
        if (plan != null) {
            next.open(Destination.of(plan, place.format()), arrived);
            return;
        }
        List<String> wrong = new ArrayList<>();
        String newCode = text(code, "plan.code", wrong);
        String newTitle = text(title, "plan.title", wrong);
        int first = year(from, "plan.from", wrong);
        int last = year(to, "plan.to", wrong);
        if (taken(newCode)) {
            wrong.add(texts.get("plan.there", newCode));
        }
        if (wrong.isEmpty() && last < first) {
            wrong.add(texts.get("plan.years"));
        }
        if (!wrong.isEmpty()) {
            folder.forget(arrived);
            said.add(Notice.refused(texts.get("plan.wrong"), wrong));
            return;
        }
        next.open(new Destination(place.format(), new PlanHeader(newCode, newTitle, first, last), false), arrived);
    }

    private String text(LineField field, String name, List<String> wrong) {
        String text = field.text();
        if (text.isEmpty()) {
            wrong.add(texts.get("plan.missing", texts.get(name)));
        }
        return text;
    }

    private int year(LineField field, String name, List<String> wrong) {
        String text = field.text();
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            wrong.add(texts.get("plan.year", texts.get(name), text));
        }
        return year;
    }
}
