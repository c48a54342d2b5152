package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.Level;
import it.pdo.format.YearSpan;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.starter.StarterFormat;
import it.pdo.format.starter.StarterFormats;
import it.pdo.format.yaml.YamlTree;
import it.pdo.formatversion.FormatDrafts;
import it.pdo.formatversion.FormatList;
import it.pdo.formatversion.FormatOrigin;
import it.pdo.formatversion.FormatSaving;
import it.pdo.identity.Operation;
import it.pdo.planning.store.FormatVersion;
import it.pdo.shared.Issue;
import it.pdo.ui.administration.AdministrationTabs;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.FileField;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a format begins: one of the starters, a version one has, a file, or nothing. */
@Route(value = StudioNavigation.NEW, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.EDIT_FORMAT)
@Prototype
final class NewFormatView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 4;
    private static final int PROBLEMS_SHOWN = 30;

    private final transient FormatDrafts drafts;
    private final transient Clock clock;
    private final AdministrationTabs tabs;
    private final Texts texts = Texts.here(NewFormatView.class);
    private final Div said = new Div();

    NewFormatView(FormatDrafts drafts, Clock clock, AdministrationTabs tabs) {
        this.drafts = drafts;
        this.clock = clock;
        this.tabs = tabs;
    }

    @Override
    public String getPageTitle() {
        return texts.get("new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div cards = new Div();
        cards.addClassName("pdo-cards");
        StarterFormats.list().forEach(starter -> cards.add(starter(starter)));
        Div others = new Div(blank(), file());
        others.addClassName("pdo-cards");
        Section more = new Section(new H2(texts.get("new.otherwise")), others);
        more.addClassName("pdo-section");
        add(
                new PageHead(texts.get("new.title")).below(texts.get("new.below")),
                tabs.at(StudioNavigation.FORMATS),
                said,
                cards);
        List<FormatVersion> versions = latest(drafts.list(CurrentUser.required()));
        if (!versions.isEmpty()) {
            Div own = new Div();
            own.addClassName("pdo-cards");
            versions.forEach(version -> own.add(own(version)));
            Section mine = new Section(new H2(texts.get("new.own")), own);
            mine.addClassName("pdo-section");
            add(mine);
        }
        add(more);
    }

    private static List<FormatVersion> latest(FormatList all) {
        Set<String> seen = new HashSet<>();
        return all.versions().stream()
                .filter(version -> seen.add(version.code()))
                .toList();
    }

    private Component starter(StarterFormat starter) {
        String levels = starter.format().levels().stream().map(Level::plural).collect(Collectors.joining(" · "));
        Span shape = new Span(levels);
        shape.addClassName("pdo-note");
        return card(
                starter.name(texts.locale()),
                starter.description(texts.locale()),
                shape,
                Buttons.plain(
                        texts.get("new.start"),
                        () -> openNameDialog(
                                starter.format().title(),
                                (code, title, years) -> new FormatBegun(
                                        new FormatOrigin(FormatOrigin.Kind.STARTER, starter.folder()),
                                        titled(starter.yamlFor(code, years), title)))));
    }

    private Component own(FormatVersion version) {
        return card(
                version.title(),
                texts.get("new.own.words", version.code(), version.version()),
                new Span(),
                Buttons.plain(
                        texts.get("new.next", version.version() + 1),
                        () -> showOutcome(
                                drafts.createVersion(FormatAuthor.required(), version.code(), version.version()))));
    }

    private Component blank() {
        return card(
                texts.get("new.blank"),
                texts.get("new.blank.words"),
                new Span(),
                Buttons.plain(
                        texts.get("new.start"),
                        () -> openNameDialog(
                                texts.get("new.blank.title"),
                                (code, title, years) -> new FormatBegun(
                                        new FormatOrigin(FormatOrigin.Kind.BLANK, ""),
                                        DefaultParts.blank(code, title, years.from(), years.to(), texts)))));
    }

    private Component file() {
        return card(texts.get("new.file"), texts.get("new.file.words"), new Span(), field());
    }

    private FileField field() {
        FileField[] made = new FileField[1];
        made[0] = new FileField(texts.get("new.file.field"), List.of(".yaml", ".yml"), MEGABYTES, (name, bytes) -> {
            made[0].clear();
            take(name, bytes);
        });
        return made[0];
    }

    private static Div card(String title, String words, Component... more) {
        Div card = new Div(new H2(title), new Paragraph(words));
        card.addClassNames("pdo-card", "pdo-studio-start");
        card.add(more);
        return card;
    }

    /** What a draft begins with. */
    private record FormatBegun(FormatOrigin origin, String yaml) {}

    private interface Beginning {
        FormatBegun of(String code, String title, YearSpan years);
    }

    /** Asks what the format is called and for which years, and begins it. */
    private void openNameDialog(String title, Beginning beginning) {
        int year = LocalDate.now(clock).getYear() + 1;
        LineField name = new LineField("new-title", texts.get("ask.title"), title);
        LineField code = new LineField("new-code", texts.get("new.code"), freeCode("pdo-" + year));
        LineField from = new LineField("new-from", texts.get("ask.from"), String.valueOf(year));
        LineField to = new LineField("new-to", texts.get("ask.to"), String.valueOf(year + 2));
        Div fields = new Div(name, code, from, to);
        fields.addClassName("pdo-studio-ask");
        new ConfirmDialog(texts.get("new.title"), fields, new Paragraph(texts.get("new.code.words")))
                .answers(
                        texts.get("back"),
                        texts.get("new.create"),
                        () -> begin(beginning, name.text(), code.text(), from.text(), to.text()))
                .open();
    }

    private void begin(Beginning beginning, String title, String code, String from, String to) {
        said.removeAll();
        boolean whole = (from + to).matches("\\d{8}");
        int first = whole ? Integer.parseInt(from) : 0;
        int last = whole ? Integer.parseInt(to) : 0;
        if (title.isBlank() || !code.matches("[a-z][a-z0-9-]{0,59}")) {
            said.add(Notice.refused(texts.get("new.refused"), List.of(texts.get("new.refused.names"))));
        } else if (first < 1990 || last > 2100 || last < first || last - first > 10) {
            said.add(Notice.refused(texts.get("new.refused"), List.of(texts.get("new.refused.years"))));
        } else if (!freeCode(code).equals(code)) {
            said.add(Notice.refused(texts.get("new.refused"), List.of(texts.get("new.refused.taken", code))));
        } else {
            FormatBegun begun = beginning.of(code, title, new YearSpan(first, last));
            showOutcome(drafts.create(FormatAuthor.required(), begun.origin(), begun.yaml()));
        }
    }

    private static String titled(String yaml, String title) {
        return FormatDocument.open("", yaml)
                .document()
                .map(document -> document.with("/title", title).yaml())
                .orElse(yaml);
    }

    private String freeCode(String wanted) {
        FormatList all = drafts.list(CurrentUser.required());
        Set<String> taken = new HashSet<>();
        all.versions().forEach(version -> taken.add(version.code()));
        all.drafts().forEach(draft -> taken.add(draft.code()));
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? wanted : wanted + "-" + i)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** A file arrived: one without mistakes and comments is opened at once, of others it is told first what is in them. */
    private void take(String name, byte[] bytes) {
        said.removeAll();
        String yaml = new String(bytes, StandardCharsets.UTF_8);
        FormatDocument.Opening opening = FormatDocument.open(name, yaml);
        List<Issue> issues = FormatReader.read(name, yaml).issues();
        if (opening.document().isEmpty()) {
            said.add(problems(texts.get("new.file.broken", name), opening.issues(), true));
        } else if (Issue.anyError(issues)) {
            Notice notice = problems(texts.get("new.file.wrong", name, issues.size()), issues, false);
            notice.add(Buttons.plain(texts.get("new.file.anyway"), () -> fromFile(name, yaml)));
            said.add(notice);
            commentsNotice(yaml).ifPresent(said::add);
        } else {
            commentsNotice(yaml)
                    .ifPresentOrElse(
                            notice -> {
                                notice.add(Buttons.plain(texts.get("new.file.open"), () -> fromFile(name, yaml)));
                                said.add(notice);
                            },
                            () -> fromFile(name, yaml));
        }
    }

    /** Said before the file is opened: the studio writes the tree of a file, and a comment is not in it. */
    private Optional<Notice> commentsNotice(String yaml) {
        int comments = YamlTree.comments(yaml);
        return comments == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        StateBadge.Tone.WARN,
                        texts.get("new.file.comments", comments),
                        texts.get("new.file.comments.words")));
    }

    private void fromFile(String name, String yaml) {
        showOutcome(drafts.create(FormatAuthor.required(), new FormatOrigin(FormatOrigin.Kind.FILE, name), yaml));
    }

    private Notice problems(String title, List<Issue> issues, boolean refused) {
        UnorderedList list = new UnorderedList();
        issues.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(issue -> list.add(new ListItem(texts.get(
                        "new.file.problem", issue.place().line(), issue.place().column(), issue.in(texts.locale())))));
        Notice notice = new Notice(refused ? StateBadge.Tone.BAD : StateBadge.Tone.WARN, title, "");
        notice.add(list);
        return notice;
    }

    private void showOutcome(FormatSaving saving) {
        switch (saving) {
            // By the browser and not by the router: a file arrives outside a request of the page.
            case FormatSaving.Saved saved ->
                getUI().ifPresent(ui -> ui.getPage()
                        .setLocation("/" + StudioNavigation.draft(saved.draft().id())));
            case FormatSaving.Refused refused -> said.add(problems(texts.get("new.refused"), refused.issues(), true));
            case FormatSaving.Published _, FormatSaving.ChangedMeanwhile _, FormatSaving.Unknown _ ->
                said.add(new Notice(StateBadge.Tone.BAD, texts.get("new.gone"), ""));
        }
    }
}
